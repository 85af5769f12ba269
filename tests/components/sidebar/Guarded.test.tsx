/** A guarded button acts while the browser says that it can be seen, or cannot say; it does not while the page covers it, nor just after. */
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Guarded } from '../../../components/sidebar/Guarded';
import { violations } from '../axe';
import { draw, stage } from './fixtures';

type Entry = { isIntersecting: boolean; intersectionRatio: number; isVisible?: boolean };
let tell: (entry: Entry) => void;
let options: unknown;

class FakeObserver {
  constructor(callback: (entries: Entry[]) => void, given: unknown) {
    tell = (entry) => callback([entry]);
    options = given;
  }
  observe() {}
  disconnect() {}
  takeRecords = () => [];
}

const frame = { onCollapse() {}, onExpand() {}, onSide() {}, onPopOut() {}, onClose() {} };
const CLEAR = { isIntersecting: true, intersectionRatio: 1, isVisible: true };
const COVERED = { ...CLEAR, isVisible: false };

/** Draws it in a frame; `pressed` counts what got through. */
function show(inFrame = true) {
  let count = 0;
  const button = (
    <Guarded>
      <button type="button" onClick={() => count++}>
        End
      </button>
    </Guarded>
  );
  const { container } = draw(stage(undefined, inFrame ? { frame } : {}), button);
  return { container, press: () => screen.getByRole('button').click(), pressed: () => count };
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('Guarded', () => {
  it('asks the browser whether the button can be seen', () => {
    show();
    expect(options).toMatchObject({ trackVisibility: true, delay: 100 });
  });

  it('acts when it can be seen, and before the browser has said anything', () => {
    const { press, pressed } = show();
    press();
    tell(CLEAR);
    press();
    expect(pressed()).toBe(2);
  });

  it('does nothing while it is covered, and says why', async () => {
    const { container, press, pressed } = show();
    tell(COVERED);
    press();
    expect(pressed()).toBe(0);
    await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toContain('covers this button'));
    expect(await violations(container)).toEqual([]);
  });

  it('is not fooled by a cover that is taken away for the click', () => {
    const { press, pressed } = show();
    tell(COVERED);
    tell(CLEAR);
    vi.advanceTimersByTime(300);
    press();
    expect(pressed()).toBe(0);
    vi.advanceTimersByTime(300);
    press();
    expect(pressed()).toBe(1);
  });

  it('does nothing where most of it is cut off', () => {
    const { press, pressed } = show();
    tell({ ...CLEAR, intersectionRatio: 0.4 });
    press();
    expect(pressed()).toBe(0);
  });

  it('acts in a browser that cannot tell', () => {
    const { press, pressed } = show();
    tell({ isIntersecting: true, intersectionRatio: 1 });
    press();
    expect(pressed()).toBe(1);
  });

  it('leaves a sidebar in its own window alone', () => {
    options = undefined;
    const { press, pressed } = show(false);
    press();
    expect([pressed(), options]).toEqual([1, undefined]);
  });
});

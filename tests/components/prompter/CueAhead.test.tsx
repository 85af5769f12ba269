/** A cue that comes ahead of its mark: shown at once, no other when the mark comes, and its receipt waits for the mark. */
import { cleanup, fireEvent } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { doing, NOW, session, show, state } from '../sidebar/fixtures';
import { cue, drawPrompter, prompterSet } from './fixtures';

afterEach(cleanup);

const sent = cue({ at: NOW, flash: true });
const running = (...marks: ReturnType<typeof cue>[]) => state({ session: session({ marks }) });
const shown = () => document.querySelector('[data-cue]');
const enter = () => doing(() => void fireEvent.keyDown(document.body, { key: 'Enter', code: 'Enter' }));

function begin(...marks: ReturnType<typeof cue>[]) {
  const set = prompterSet(running(...marks), show());
  drawPrompter(set);
  return { ...set, set, does: (change: () => void) => act(change) };
}

it('is drawn once: its mark changes nothing that is seen', () => {
  const { does, ahead, live } = begin();
  does(() => {
    ahead.value = sent;
  });
  const element = shown();
  expect(element?.textContent).toContain('Slower');
  expect(element?.textContent).not.toContain('Not stored yet');
  does(() => {
    live.value = running({ ...sent });
  });
  expect(shown()).toBe(element);
  expect(document.querySelectorAll('[data-cue]')).toHaveLength(1);
});

it('its receipt goes out when it is on disk, with the time of the press, once', async () => {
  const { does, set, ahead, live, now } = begin();
  does(() => {
    ahead.value = sent;
  });
  await enter();
  expect(set.receipts).toEqual([]);
  expect(shown()).not.toBeNull();
  does(() => {
    now.value = NOW + 300;
    live.value = running({ ...sent });
  });
  expect(set.receipts).toEqual([{ id: 'c1', patch: { seenAt: NOW } }]);
  does(() => {
    live.value = running({ ...sent, seenAt: NOW });
  });
  expect(shown()).toBeNull();
  expect(set.receipts).toHaveLength(1);
});

it('goes when it was refused, and leaves the one before it', () => {
  const { does, set, ahead } = begin(cue({ id: 'c0', text: 'Louder', at: NOW - 5000 }));
  does(() => {
    ahead.value = sent;
  });
  expect(shown()?.textContent).toContain('Slower');
  does(() => {
    ahead.value = null;
  });
  expect(shown()?.textContent).toContain('Louder');
  expect(set.receipts).toEqual([]);
});

it('says so when it is still not on disk, and is given up in the end', () => {
  const { does, ahead, now } = begin();
  does(() => {
    ahead.value = sent;
    now.value = NOW + 3000;
  });
  expect(shown()?.textContent).toContain('Not stored yet');
  does(() => {
    now.value = NOW + 31_000;
  });
  expect(shown()).toBeNull();
});

it('a refused receipt is not said of the next cue', async () => {
  const { does, set, live } = begin(cue({ at: NOW - 5000 }));
  set.answer.ok = false;
  await enter();
  expect(shown()?.textContent).toContain('Receipt not sent');
  does(() => {
    live.value = running(cue({ id: 'c2', text: 'Louder', at: NOW }));
  });
  expect(shown()?.textContent).not.toContain('Receipt not sent');
});

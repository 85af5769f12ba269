/** The host's screen: what it shows and hides, its keys, its receipts, and what it says when something is old. */
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { LiveState } from '../../../utils/domain/live';
import { violations } from '../axe';
import { doing, idle, metric, NOW, session, show, state } from '../sidebar/fixtures';
import { cue, drawPrompter, emptyRundown, prompterSet } from './fixtures';

afterEach(cleanup);

const CODES: Record<string, string> = { ' ': 'Space' };
const press = (key: string, on: Element | Window = document.body) =>
  doing(() => void fireEvent.keyDown(on, { key, code: CODES[key] ?? key }));
const withCue = (extra = {}) => state({ session: session({ marks: [cue(extra)] }) });
const pointNow = () => document.querySelector('.ad-prompter-points [aria-current] .ad-say-text')?.textContent;
const phase = () => document.querySelector('[data-left="segment"]')?.getAttribute('data-phase');
const onAir = (since: number): LiveState =>
  state({
    session: session({
      onAir: [{ mark: 'm', product: 'a', title: 'Dates a', hosts: [], since }],
      marks: [{ v: 1, id: 'm', session: 'S', at: since, kind: 'on-air', product: 'a', title: 'Dates a' }],
    }),
  });

describe('accessibility', () => {
  it.each(['en', 'zh-CN'] as const)('is clean in %s: running, idle, empty, with every panel', async (language) => {
    const set = prompterSet(withCue(), show(), { calm: false, ring: true, hinted: false });
    const { container } = drawPrompter(set, language);
    expect(await violations(container)).toEqual([]);
    for (const panel of ['settings', 'keys', 'calibration'] as const) {
      await doing(() => {
        set.model.stage.panel.value = panel;
      });
      expect(await violations(container)).toEqual([]);
    }
    cleanup();
    expect(await violations(drawPrompter(prompterSet(idle(), show()), language).container)).toEqual([]);
    cleanup();
    const empty = prompterSet(null, { rundown: emptyRundown, products: [], hosts: [] });
    expect(await violations(drawPrompter(empty, language).container)).toEqual([]);
  });

  it('leaves no English words in Chinese', () => {
    const { container } = drawPrompter(prompterSet(onAir(NOW), show(), { calm: false, ring: true }), 'zh-CN');
    const own = ['Dates a', 'Dates b', 'Folk song', 'Rundown', 'Linxian', 'a walnut', '2.5 kg box', 'say a', 'Li He'];
    const rest = own.reduce((text, word) => text.replaceAll(word, ''), container.textContent ?? '');
    expect(rest.match(/[A-Za-z]{2,}/g)).toBeNull();
  });
});

describe('what is shown', () => {
  it('shows price, struck list price, gift and stock, but never the floor', () => {
    const { container } = drawPrompter(prompterSet(state(), show()));
    expect(container.querySelector('.ad-prompter-price strong')?.textContent).toContain('¥29.90');
    expect(container.querySelector('.ad-prompter-price s')?.textContent).toContain('¥69');
    expect(container.textContent).toContain('Gift: a walnut');
    expect(container.textContent).toContain('Stock 4,000');
    expect(container.textContent).not.toContain('26.8');
  });

  it('says that a price is missing, instead of showing none', () => {
    const { products, ...rest } = show();
    const { liveMinor: _, ...bare } = products[0] as (typeof products)[number];
    drawPrompter(prompterSet(state(), { ...rest, products: [bare] }));
    expect(screen.getByText('No live price: ask the aide')).toBeTruthy();
  });

  it('is calm until numbers are wanted, and a number that is not known is a dash', async () => {
    const set = prompterSet(state({ totals: { orders: metric({ amount: 1200, precision: 0 }) } }), show());
    const { container } = drawPrompter(set);
    expect(container.querySelector('[data-metric]')).toBeNull();
    await doing(() => set.model.stage.change({ calm: false }));
    expect(container.querySelector('[data-metric="orders"]')?.getAttribute('data-value')).toBe('1200');
    const revenue = container.querySelector('[data-metric="revenue"]');
    expect(revenue?.hasAttribute('data-value')).toBe(false);
    expect(revenue?.querySelector('b')?.textContent).toBe('—');
  });

  it.each([
    [60_000, 'green', 'left9:00'],
    [8.5 * 60_000, 'amber', 'soon over1:30'],
    [9.6 * 60_000, 'red', 'wrap up0:24'],
    [11 * 60_000, 'over', 'over by+1:00'],
  ])('after %i ms the time is %s, in words too', (elapsed, colour, words) => {
    const set = prompterSet(onAir(NOW - elapsed), show());
    drawPrompter(set);
    expect(phase()).toBe(colour);
    expect(document.querySelector('[data-left="segment"]')?.textContent).toContain(words);
  });

  it('counts nothing that does not run', () => {
    drawPrompter(prompterSet(idle(), show()));
    expect(phase()).toBeNull();
    expect(screen.getByText('Not recording: no times yet')).toBeTruthy();
    expect(document.querySelector('[data-left="show"]')).toBeNull();
  });

  it('says what to do without a rundown', () => {
    drawPrompter(prompterSet(state(), { rundown: emptyRundown, products: [], hosts: [] }));
    expect(screen.getByRole('heading', { name: 'No rundown yet' })).toBeTruthy();
  });
});

describe('cue', () => {
  it('stays until its receipt is on disk', async () => {
    const set = prompterSet(withCue(), show());
    const { container } = drawPrompter(set);
    expect(container.querySelector('.ad-cue-hurry')?.textContent).toContain('HurrySlower');
    await press('Enter');
    expect(set.receipts).toEqual([{ id: 'c1', patch: { seenAt: NOW } }]);
    expect(container.querySelector('[data-cue]')).not.toBeNull();
    act(() => {
      set.live.value = withCue({ seenAt: NOW });
    });
    expect(container.querySelector('[data-cue]')).toBeNull();
  });

  it('says when the receipt was not kept', async () => {
    const set = prompterSet(withCue(), show());
    set.answer.ok = false;
    drawPrompter(set);
    await press('Enter');
    expect(screen.getByText('Receipt not sent, press again')).toBeTruthy();
  });

  it('shows on a black screen, and flashes only when asked to', async () => {
    const set = prompterSet(withCue({ flash: true }), show());
    const { container } = drawPrompter(set);
    expect(container.querySelectorAll('.ad-cue-flash')).toHaveLength(1);
    await press('b');
    expect(container.querySelector('[data-black] [data-cue]')).not.toBeNull();
    act(() => {
      set.live.value = withCue({ id: 'c2', at: 2 });
    });
    expect(container.querySelector('.ad-cue-flash')).toBeNull();
  });
});

describe('keys', () => {
  it('takes the keys of clickers and pedals for points, and digits for products', async () => {
    drawPrompter(prompterSet(state(), show()));
    await press('PageDown');
    await press('ArrowRight');
    expect(pointNow()).toBe('say a2');
    await press('PageUp');
    expect(pointNow()).toBe('say a1');
    await press('2');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Dates b');
    await press('9');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Dates b');
  });

  it('never leaves the product by stepping on', async () => {
    drawPrompter(prompterSet(state(), show()));
    for (let i = 0; i < 9; i++) await press('PageDown');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Dates a');
  });

  it('sizes, mirrors, opens and closes', async () => {
    const set = prompterSet(state(), show());
    const { container } = drawPrompter(set);
    await press('+');
    expect(set.model.look.value.value.mm).toBe(18.5);
    await press('m');
    expect(container.querySelector('.ad-prompter-mirror')).not.toBeNull();
    await press('?');
    expect(screen.getByRole('dialog', { name: 'Keys' })).toBeTruthy();
    await press('Escape');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('a button that has the focus keeps Enter to itself, and a slider its arrows', async () => {
    const set = prompterSet(withCue(), show());
    drawPrompter(set);
    await press('Enter', screen.getByRole('button', { name: 'Mirror' }));
    expect(set.receipts).toEqual([]);
    await press(',');
    await press('ArrowRight', screen.getByLabelText('Height of a character'));
    expect(pointNow()).toBe('say a0');
    await press('PageDown', screen.getByRole('switch', { name: 'Calm: no numbers' }));
    expect(pointNow()).toBe('say a1');
  });

  it('learns a key and gives it back', async () => {
    const set = prompterSet(state(), show());
    drawPrompter(set);
    await press('?');
    await doing(() => screen.getByRole('button', { name: 'Add a key for: Next point' }).click());
    await press('b');
    expect(set.model.black.value.value).toBe(false);
    await press('b');
    expect(pointNow()).toBe('say a1');
    await doing(() => screen.getByRole('button', { name: 'All keys as they were' }).click());
    await press('b');
    expect(set.model.black.value.value).toBe(true);
  });

  it('rolls a script with Space, and only where there is one', async () => {
    const set = prompterSet(state(), show());
    drawPrompter(set);
    await press(' ');
    expect(set.model.stage.playing.value).toBe(false);
    await doing(() => void set.model.rundown.select('s1'));
    expect(document.querySelector('[data-script]')?.textContent).toBe('la la');
    const { cpm } = set.model.look.value.value;
    await press('ArrowUp');
    expect(set.model.look.value.value.cpm).toBe(cpm + 10);
  });
});

describe('what is old', () => {
  const words = () => document.querySelector('.ad-standing')?.textContent;

  it('names the time at which the numbers stopped, and keeps price and words', () => {
    const set = prompterSet(state({ totals: { orders: metric({ amount: 5, precision: 0 }) } }), show(), { calm: false });
    drawPrompter(set);
    act(() => {
      set.live.value = state({ sources: [], totals: {} });
      set.now.value = NOW + 60_000;
    });
    expect(words()).toBe('Dashboard closed: numbers stopped at 20:14');
    expect(document.querySelector('[data-metric="orders"]')?.getAttribute('data-state')).toBe('stale');
    expect(document.querySelector('[data-metric="orders"]')?.textContent).toContain('5old');
    expect(pointNow()).toBe('say a0');
  });

  it('says that no cues come while there is no connection', () => {
    const set = prompterSet(state(), show());
    drawPrompter(set);
    act(() => {
      set.connection.value = 'lost';
      set.lostSince.value = NOW;
    });
    expect(words()).toContain('No connection since 20:14: cues do not arrive');
  });

  it('does not carry the numbers of one session into the next', () => {
    const set = prompterSet(state({ totals: { orders: metric({ amount: 5, precision: 0 }) } }), show(), { calm: false });
    drawPrompter(set);
    act(() => {
      set.live.value = state({ session: session({ id: 'other' }), totals: {} });
    });
    expect(document.querySelector('[data-metric="orders"]')?.hasAttribute('data-value')).toBe(false);
  });
});

describe('calibration', () => {
  it('keeps what a bank card says', async () => {
    const set = prompterSet(state(), show());
    drawPrompter(set);
    await press(',');
    await doing(() => screen.getByRole('button', { name: 'Measure with a bank card' }).click());
    await doing(() => void fireEvent.input(screen.getByLabelText('Width of the card'), { target: { value: '4.2' } }));
    await doing(() => screen.getByRole('button', { name: 'They match' }).click());
    expect(set.model.screen.pxPerMm.value).toBe(4.2);
    expect(screen.getByText('This screen was measured: a millimetre is a millimetre.')).toBeTruthy();
  });
});

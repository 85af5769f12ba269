/** The live feed: states arrive, drops heal unseen, longer losses are told with their time, and quiet metrics stay quiet. */
import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { LiveMetric, LiveState } from '../../utils/domain/live';
import { createLive, type LiveFeed } from '../../utils/state/live';
import { handTiming } from './hand-timing';

const metric = (amount: number): LiveMetric => ({
  value: { state: 'ok', raw: String(amount), label: '在线人数', amount, precision: 0 },
  seenAt: 1,
  stateSince: 1,
  rates: {},
  resets: 0,
  spark: [],
  sources: 1,
});
const state = (viewers: number, orders: number, at = 1): LiveState => ({
  at,
  sources: [],
  totals: { viewers: metric(viewers), orders: metric(orders) },
  storage: { state: 'ok', since: 0 },
});

/** A background one can switch off. */
function background() {
  const open: { say(state: LiveState): void; drop(): void; closed: boolean }[] = [];
  const self = {
    mode: 'up' as 'up' | 'down' | 'gone',
    connects: 0,
    latest: () => open.at(-1),
    connect(): LiveFeed | null {
      self.connects += 1;
      if (self.mode === 'gone') return null;
      if (self.mode === 'down') throw new Error('Receiving end does not exist');
      const line = { say: (_: LiveState) => {}, drop: () => {}, closed: false };
      open.push(line);
      return {
        listen(on) {
          line.say = on.state;
          line.drop = on.closed;
        },
        close() {
          line.closed = true;
        },
      };
    },
  };
  return self;
}

function start() {
  const timing = handTiming();
  const far = background();
  const live = createLive(far.connect, timing);
  return { timing, far, live };
}

describe('live feed', () => {
  it('shows what arrives', () => {
    const { far, live } = start();
    expect(live.connection.value).toBe('connecting');
    far.latest()?.say(state(10, 2));
    expect(live.connection.value).toBe('open');
    expect(live.state.value?.totals.viewers?.value.amount).toBe(10);
  });

  it('tells only the metric that changed', () => {
    const { far, live } = start();
    far.latest()?.say(state(10, 2));
    const seen: (number | undefined)[] = [];
    const runs = { orders: 0 };
    effect(() => void seen.push(live.metric('viewers').value?.value.amount));
    effect(() => {
      live.metric('orders').value;
      runs.orders += 1;
    });
    far.latest()?.say(state(11, 2, 2));
    far.latest()?.say(state(11, 2, 3));
    expect(seen).toEqual([10, 11]);
    expect(runs.orders).toBe(1);
  });

  it('heals a single drop without a word, and keeps the numbers', () => {
    const { timing, far, live } = start();
    far.latest()?.say(state(10, 2));
    far.latest()?.drop();
    expect(live.connection.value).toBe('open');
    timing.pass(50);
    expect(far.connects).toBe(2);
    far.latest()?.say(state(12, 2));
    expect(live.connection.value).toBe('open');
    expect(live.lostSince.value).toBeNull();
  });

  it('says since when the background does not answer, and comes back with it', () => {
    const { timing, far, live } = start();
    far.latest()?.say(state(10, 2));
    const droppedAt = timing.now();
    far.mode = 'down';
    far.latest()?.drop();
    timing.pass(60_000);
    expect(live.connection.value).toBe('lost');
    expect(live.lostSince.value).toBe(droppedAt + 50);
    expect(live.state.value?.totals.viewers?.value.amount).toBe(10);
    // 50, 250, 1000, 2000 ms, then every 5 s: some twenty tries a minute, not a thousand.
    expect(far.connects).toBeLessThan(20);
    far.mode = 'up';
    timing.pass(5000);
    far.latest()?.say(state(13, 2));
    expect(live.connection.value).toBe('open');
    expect(live.lostSince.value).toBeNull();
  });

  it('takes a connection that never speaks for lost', () => {
    const { timing, live } = start();
    timing.pass(5001);
    expect(live.connection.value).toBe('lost');
  });

  it('asks anew on a line that went silent', () => {
    const { timing, far, live } = start();
    const first = far.latest();
    first?.say(state(10, 2));
    timing.pass(15_060);
    expect(first?.closed).toBe(true);
    expect(far.connects).toBe(2);
    first?.say(state(99, 9));
    expect(live.state.value?.totals.viewers?.value.amount).toBe(10);
  });

  it('stops trying once this page is orphaned', () => {
    const { timing, far, live } = start();
    far.latest()?.say(state(10, 2));
    far.mode = 'gone';
    far.latest()?.drop();
    timing.pass(50);
    expect(live.connection.value).toBe('orphaned');
    const { connects } = far;
    timing.pass(600_000);
    expect(far.connects).toBe(connects);
  });

  it('leaves nothing running behind', () => {
    const { timing, far, live } = start();
    far.latest()?.say(state(10, 2));
    live.dispose();
    expect(far.latest()?.closed).toBe(true);
    expect(timing.pending()).toBe(0);
  });

  it('renews the clock at full seconds', () => {
    const { timing, live } = start();
    timing.pass(2500);
    expect(live.now.value % 1000).toBe(0);
    expect(timing.now() - live.now.value).toBe(500);
  });
});

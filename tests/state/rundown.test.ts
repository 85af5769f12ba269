/** Where the show is: chosen, stepped, kept, and never pointing at what is not there. */
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Product } from '../../utils/domain/rundown';
import { createRundown, type Position, type Show } from '../../utils/state/rundown';
import type { Stored } from '../../utils/state/stored';

const product = (id: string, points: number): Product => ({
  v: 1,
  id,
  name: id,
  origin: '',
  unit: '',
  currency: 'CNY',
  points: Array.from({ length: points }, (_, i) => ({ id: `${id}-${i}`, kind: 'fact', text: `${i}` })),
});
const show = (): Show => ({
  rundown: {
    v: 1,
    id: 'r',
    title: 'Show',
    segments: [
      { id: 's0', kind: 'greeting', title: 'Hello', plannedMinutes: 2, hosts: ['h', 'nobody'] },
      { id: 's1', kind: 'product', product: 'dates', plannedMinutes: 10, hosts: [] },
      { id: 's2', kind: 'product', product: 'gone', plannedMinutes: 10, hosts: [] },
    ],
  },
  products: [product('dates', 3)],
  hosts: [{ v: 1, id: 'h', name: 'Li', title: '', county: '', tags: [] }],
});

function kept(first: Position | null): Stored<Position | null> & { value: Position | null; tell(value: Position | null): void } {
  const watchers = new Set<(value: Position | null) => void>();
  const self = {
    value: first,
    get: async () => self.value,
    set: async (value: Position | null) => self.tell(value),
    watch(changed: (value: Position | null) => void) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
    tell(value: Position | null) {
      self.value = value;
      for (const changed of watchers) changed(value);
    },
  };
  return self;
}

async function begin(first: Position | null) {
  const stored = kept(first);
  const state = createRundown(signal(show()), stored);
  await state.ready;
  return { stored, state };
}

describe('rundown', () => {
  it('starts with the first segment that sells something', async () => {
    const { state } = await begin(null);
    expect(state.current.value?.segment.id).toBe('s1');
    expect(state.next.value?.segment.id).toBe('s2');
    expect(state.previous.value?.hosts.map((host) => host.id)).toEqual(['h']);
  });

  it('goes on where it was kept', async () => {
    const { state } = await begin({ rundown: 'r', segment: 's1', point: 2 });
    expect(state.current.value?.product?.id).toBe('dates');
    expect(state.point.value).toBe(2);
  });

  it.each([
    ['another rundown', { rundown: 'x', segment: 's1', point: 1 }],
    ['a segment that is gone', { rundown: 'r', segment: 's9', point: 1 }],
  ])('begins anew for %s', async (_, position) => {
    const { state } = await begin(position);
    expect(state.current.value?.segment.id).toBe('s1');
    expect(state.point.value).toBe(0);
  });

  it('steps through the points, stays at the ends, and keeps each step', async () => {
    const { state, stored } = await begin(null);
    await state.select('s1');
    await state.previousPoint();
    expect(state.point.value).toBe(0);
    for (let i = 0; i < 5; i++) await state.nextPoint();
    expect(state.point.value).toBe(2);
    expect(state.current.value?.segment.id).toBe('s1');
    expect(stored.value).toEqual({ rundown: 'r', segment: 's1', point: 2 });
  });

  it('begins a newly chosen segment at its first point', async () => {
    const { state } = await begin({ rundown: 'r', segment: 's1', point: 2 });
    await state.select('s0');
    await state.select('s1');
    expect(state.point.value).toBe(0);
  });

  it('shows a segment whose product was deleted, without one', async () => {
    const { state } = await begin({ rundown: 'r', segment: 's2', point: 7 });
    expect(state.current.value).toMatchObject({ segment: { id: 's2' }, product: null });
    expect(state.point.value).toBe(0);
  });

  it('follows another window', async () => {
    const { state, stored } = await begin(null);
    stored.tell({ rundown: 'r', segment: 's1', point: 1 });
    expect([state.current.value?.segment.id, state.point.value]).toEqual(['s1', 1]);
  });

  it('does not let a late first read undo a choice', async () => {
    const state = createRundown(signal(show()), kept({ rundown: 'r', segment: 's1', point: 2 }));
    void state.select('s2');
    await state.ready;
    expect(state.current.value?.segment.id).toBe('s2');
  });
});

/** What sidebar and prompter note of the points they highlight: each once, only on air, and again when it was refused. */
import { signal } from '@preact/signals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LiveState } from '../../utils/domain/live';
import type { Mark } from '../../utils/domain/session';
import { notePoints, type PointsSender } from '../../utils/state/points-shown';
import type { ShowItem } from '../../utils/state/rundown';

const points = ['a', 'b'].map((id) => ({ id, kind: 'fact', text: id }));
const item = (product: string) => ({ product: { id: product, points } }) as unknown as ShowItem;
const mark = (more: object = {}): Mark =>
  ({ v: 1, id: 'm', session: 's', at: 1, kind: 'on-air', title: '', product: 'dates', ...more }) as Mark;
const onAir = (...marks: Mark[]) =>
  ({
    session: { onAir: marks.map(({ id, product }: Mark & { product?: string }) => ({ mark: id, product })), marks },
  }) as unknown as LiveState;

let stop = () => {};
afterEach(() => stop());

function stage(state: LiveState | null, send: PointsSender['changeMark'] = async () => ({ ok: true })) {
  const live = signal(state);
  const current = signal<ShowItem | null>(item('dates'));
  const point = signal(0);
  const changeMark = vi.fn(send);
  const report = vi.fn();
  stop = notePoints(live, { current, point }, { changeMark }, report);
  return { live, current, point, report, sent: () => changeMark.mock.calls.map(([{ patch }]) => patch.points[0]) };
}

describe('notePoints', () => {
  it('notes the highlighted point, and the next when it comes', async () => {
    const { live, point, sent } = stage(onAir(mark()));
    await vi.waitFor(() => expect(sent()).toEqual(['a']));
    live.value = onAir(mark({ points: ['a'] }));
    expect(sent()).toEqual(['a']);
    point.value = 1;
    expect(sent()).toEqual(['a', 'b']);
  });

  it('notes nothing of a product that is shown but not on air', () => {
    const { current, sent } = stage(onAir(mark({ product: 'millet' })));
    current.value = null;
    expect(sent()).toEqual([]);
  });

  it('reports a failure, and tries again with the next state', async () => {
    let isDown = true;
    const { live, report, sent } = stage(onAir(mark()), async () => {
      if (isDown) throw new Error('down');
      return { ok: true };
    });
    await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(1));
    isDown = false;
    live.value = onAir(mark());
    expect(sent()).toEqual(['a', 'a']);
  });
});

/**
 * Notes which talking points were highlighted while their product was on air, in its marks. Sidebar and prompter show the same point and both
 * may note it; whether anybody said it out loud, nobody knows here.
 */
import { effect, type ReadonlySignal } from '@preact/signals';
import type { LiveState } from '../domain/live';
import type { RundownState } from './rundown';

/** The message that is needed here. */
export interface PointsSender {
  changeMark(call: { id: string; patch: { points: string[] } }): Promise<{ ok: boolean } | undefined>;
}

/** Marks that are on air for this product and have not noted this point yet. */
function lacking(state: LiveState | null, product: string, point: string): string[] {
  const marks = new Map(state?.session?.marks.map((mark) => [mark.id, mark]));
  return (state?.session?.onAir ?? []).flatMap(({ mark: id, product: on }) => {
    const mark = marks.get(id);
    return on === product && mark?.kind === 'on-air' && !mark.points?.includes(point) ? [id] : [];
  });
}

/** Follows both until the returned function is called. What was refused is tried again with the next state; `report` hears of it. */
export function notePoints(
  live: ReadonlySignal<LiveState | null>,
  rundown: Pick<RundownState, 'current' | 'point'>,
  sender: PointsSender,
  report: (error: unknown) => void,
): () => void {
  /** Notes that are on their way, so that each is sent once. */
  const underWay = new Set<string>();

  async function note(id: string, point: string): Promise<void> {
    const key = `${id} ${point}`;
    if (underWay.has(key)) return;
    underWay.add(key);
    try {
      await sender.changeMark({ id, patch: { points: [point] } });
    } catch (error) {
      report(error);
    } finally {
      underWay.delete(key);
    }
  }

  return effect(() => {
    const product = rundown.current.value?.product;
    const point = product?.points[rundown.point.value];
    if (!product || !point) return;
    for (const id of lacking(live.value, product.id, point.id)) void note(id, point.id);
  });
}

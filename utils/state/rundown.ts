/**
 * The order of the show as signals: which segment is shown now, which talking point is highlighted, what comes next.
 * Editing the rundown, and where the position is kept, are left to others; putting something on air is a mark, not a position.
 */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Host, Product, Rundown, Segment } from '../domain/rundown';
import { type Followed, follow, type Stored } from './stored';

/** A rundown with all it refers to. */
export interface Show {
  rundown: Rundown;
  products: readonly Product[];
  hosts: readonly Host[];
}

/** Where in a rundown the show is. `point` counts the talking points of the segment's product from 0. */
export interface Position {
  rundown: string;
  segment: string;
  point: number;
}

/** A segment with what it refers to. A product that is no longer there is null. */
export interface ShowItem {
  segment: Segment;
  product: Product | null;
  hosts: readonly Host[];
  /** Counted from 0. */
  index: number;
}

export interface RundownState {
  rundown: ReadonlySignal<Rundown>;
  items: ReadonlySignal<readonly ShowItem[]>;
  /** The segment shown; while nobody chose, the first that sells something, else the first. Null only for an empty rundown. */
  current: ReadonlySignal<ShowItem | null>;
  next: ReadonlySignal<ShowItem | null>;
  previous: ReadonlySignal<ShowItem | null>;
  /** Index of the highlighted talking point. */
  point: ReadonlySignal<number>;
  select(segment: string): Promise<void>;
  selectPoint(point: number): Promise<void>;
  /** One talking point on; stays at the last one, so that a clicker never changes the price on the screen. */
  nextPoint(): Promise<void>;
  previousPoint(): Promise<void>;
  /** Settles once the kept position has been read. */
  ready: Promise<void>;
  dispose(): void;
}

function itemsOf({ rundown, products, hosts }: Show): ShowItem[] {
  return rundown.segments.map((segment, index) => ({
    segment,
    product: products.find((product) => product.id === segment.product) ?? null,
    hosts: segment.hosts.flatMap((id) => hosts.find((host) => host.id === id) ?? []),
    index,
  }));
}

/** Follows `show` and the kept position; a position in another rundown, or of a segment that is gone, counts as none. */
export function createRundown(show: ReadonlySignal<Show>, stored: Stored<Position | null>): RundownState {
  const position: Followed<Position | null> = follow<Position | null>(stored, null);
  const items = computed(() => itemsOf(show.value));
  /** The kept position while it is one in this rundown. */
  const kept = computed(() => {
    const at = position.value.value;
    return at?.rundown === show.value.rundown.id ? at : null;
  });
  const index = computed(() => {
    const at = items.value.findIndex((item) => item.segment.id === kept.value?.segment);
    return at >= 0
      ? at
      : Math.max(
          0,
          items.value.findIndex((item) => item.product !== null),
        );
  });
  const current = computed(() => items.value[index.value] ?? null);
  const lastPoint = computed(() => Math.max(0, (current.value?.product?.points.length ?? 0) - 1));
  const point = computed(() => {
    const at = kept.value;
    return at && at.segment === current.value?.segment.id ? Math.min(Math.max(at.point, 0), lastPoint.value) : 0;
  });

  async function selectPoint(wanted: number): Promise<void> {
    const segment = current.value?.segment.id;
    const clamped = Math.min(Math.max(wanted, 0), lastPoint.value);
    if (segment !== undefined) await position.set({ rundown: show.value.rundown.id, segment, point: clamped });
  }

  return {
    rundown: computed(() => show.value.rundown),
    items,
    current,
    next: computed(() => items.value[index.value + 1] ?? null),
    previous: computed(() => items.value[index.value - 1] ?? null),
    point,
    select: (segment) => position.set({ rundown: show.value.rundown.id, segment, point: 0 }),
    selectPoint,
    nextPoint: () => selectPoint(point.value + 1),
    previousPoint: () => selectPoint(point.value - 1),
    ready: position.ready,
    dispose: position.dispose,
  };
}

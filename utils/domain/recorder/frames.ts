/**
 * One reading of a page and of the frames of other origins on it, whose readers only tell what they see: one stream, one judge, one recorder.
 * Looking is left to the readers, judging to `judge.ts`.
 */
import type { MetricId } from '../metrics';
import type { Look, Reading } from '../reading';

/** What the reader of one frame sees. */
export interface FrameFindings {
  looks: Reading['looks'];
  /** Metrics drawn on a canvas. */
  canvas: MetricId[];
  /** Metrics found more than once within the frame. */
  ambiguous: MetricId[];
}

interface Told extends FrameFindings {
  /** When it was told, on the page's own clock. */
  ms: number;
}

/** Opaque; begins with `NO_FRAMES`. */
export interface Frames {
  readonly told: ReadonlyMap<number, Told>;
  /** Metrics that a frame has shown before, with their labels. */
  readonly labels: Readonly<Partial<Record<MetricId, string>>>;
  /** How often two frames showed different numbers of one metric. */
  readonly quarrels: Readonly<Partial<Record<MetricId, number>>>;
  /** Metrics of which the page itself has shown a number. */
  readonly pageOwn: ReadonlySet<MetricId>;
}

export const NO_FRAMES: Frames = { told: new Map(), labels: {}, quarrels: {}, pageOwn: new Set() };

/** A frame tells its findings once a second and at each change; after this it is not heard any more. */
const SILENT_MS = 5_000;
/** Two frames that differ more often than this show two numbers; before, one is only drawn later than the other. */
const MOST_QUARRELS = 3;

/** A frame's findings replace those it told before. `frame` is the browser's id of it. */
export function frameTold(frames: Frames, frame: number, findings: FrameFindings, ms: number): Frames {
  return { ...frames, told: new Map(frames.told).set(frame, { ...findings, ms }) };
}

/** A frame is gone or loads anew. What it alone showed is lost until it shows it again. */
export function frameGone(frames: Frames, frame: number): Frames {
  const told = new Map(frames.told);
  told.delete(frame);
  return { ...frames, told };
}

const says = (look: Look | undefined): look is Look => look !== undefined && look.outcome !== 'lost';
const differs = (a: Look, b: Look) => a.outcome === 'number' && b.outcome === 'number' && a.amount !== b.amount;

/**
 * The page's own reading with what only its frames show. A metric of which the page itself has shown a number is the page's, also while it is
 * lost: another number in its place would be taken for a refund or a rise. Of several frames the oldest counts, and never two of them; while
 * they differ, none is believed, nor while the page (`unclear`) or one of them shows the metric more than once and a person has to choose.
 * `old` are the metrics of a frame that fell silent; `ambiguous` and `canvas`, of the frames alone.
 */
export function withFrames(
  own: Reading,
  frames: Frames,
  ms: number,
  unclear: readonly MetricId[] = [],
): { reading: Reading; frames: Frames; old: MetricId[]; ambiguous: MetricId[]; canvas: MetricId[] } {
  const looks: Reading['looks'] = { ...own.looks };
  const labels = { ...frames.labels };
  const quarrels = { ...frames.quarrels };
  const old: MetricId[] = [];
  const shown = (Object.entries(own.looks) as [MetricId, Look][]).filter(([, look]) => look.outcome === 'number');
  const pageOwn = new Set([...frames.pageOwn, ...shown.map(([metric]) => metric)]);
  const inOrder = [...frames.told].sort(([a], [b]) => a - b).map(([, told]) => told);
  const foreign = new Set(inOrder.flatMap((told) => Object.keys(told.looks) as MetricId[]));
  const open = (ids: readonly MetricId[]) => ids.filter((id) => !says(own.looks[id]) && !pageOwn.has(id));
  const asked = new Set(open([...unclear, ...inOrder.flatMap((told) => told.ambiguous)]));
  for (const metric of foreign) {
    if (says(own.looks[metric]) || pageOwn.has(metric) || asked.has(metric)) continue;
    const [first, ...others] = inOrder.filter((told) => says(told.looks[metric]));
    const look = first?.looks[metric];
    if (!first || !look) continue;
    const differ = others.some((other) => differs(look, other.looks[metric] as Look));
    if (differ) quarrels[metric] = (quarrels[metric] ?? 0) + 1;
    if ((quarrels[metric] ?? 0) > MOST_QUARRELS) continue;
    looks[metric] = differ ? { outcome: 'rolling', label: look.label, raw: look.raw } : look;
    labels[metric] = look.label;
    if (ms - first.ms > SILENT_MS) old.push(metric);
  }
  const quarrelled = (Object.keys(quarrels) as MetricId[]).filter(
    (id) => (quarrels[id] ?? 0) > MOST_QUARRELS && !says(own.looks[id]),
  );
  for (const [metric, label] of Object.entries(labels) as [MetricId, string][]) {
    if (!looks[metric] && !quarrelled.includes(metric) && !asked.has(metric)) looks[metric] = { outcome: 'lost', label, raw: '' };
  }
  return {
    reading: { ...own, looks },
    frames: { ...frames, labels, quarrels, pageOwn },
    old,
    ambiguous: [...new Set([...quarrelled, ...asked])],
    canvas: [...new Set(inOrder.flatMap((told) => told.canvas))].filter((id) => !says(looks[id])),
  };
}

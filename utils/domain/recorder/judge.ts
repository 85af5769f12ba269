/**
 * Turns looks into values with a state: what may be believed, what must wait. Keeping and sending values is left to
 * `recorder.ts` and `outbox.ts`; values that grow old without a look, to `ageing.ts`.
 */
import { METRICS, type MetricId } from '../metrics';
import type { Amount, Look, Reading, Snapshot, Value } from '../reading';
import { amountOf, isLeap, levelAfter, stepOf } from './step';

/** Looks closer together than this count once: they may show the same frame of an animation. */
const APART_MS = 250;
/** A value in doubt is believed at this many consistent looks. */
const LOOKS_TO_BELIEVE = 3;

/** News that a person should hear of. `from` and `to` are amounts for a fall or reset, labels for a changed label. */
export type JudgeEvent =
  | { kind: 'fall' | 'reset'; metric: MetricId; at: number; from: number; to: number }
  | { kind: 'currency-changed'; metric: MetricId; at: number; from: string; to: string }
  | { kind: 'label-changed'; metric: MetricId; at: number; from: string; to: string };

interface Memory {
  label: string;
  /** The amount last given as `ok`. */
  shown?: Amount;
  /** What new looks are compared with; sharper than `shown` after the page went over to rounding. */
  level?: Amount;
  /** When `level` was last confirmed. A seed has no monotonic time, and may have no wall time. */
  levelAt?: number;
  levelMonoMs?: number;
  doubt?: { amount: Amount; looks: number; countedMs: number };
  /** As in `Value`. */
  place?: number;
  /** The last look was believed: what was read is what the page showed there. */
  sure?: boolean;
  /** What was known of the number before a person pointed at it again because it could not be read. */
  before?: Amount;
  /** Wall time of the last look that told something: a number or "no value". */
  seenAt?: number;
}

/** Opaque; begins with `startJudge`. */
export interface JudgeState {
  readonly memory: Readonly<Partial<Record<MetricId, Memory>>>;
}

/**
 * A judge that knows the last stored values, so that a fall during a reload is seen.
 * @param lastAt epoch ms of those values; without it they count as fresh, so leaps are doubted (for three looks) rather than believed.
 */
export function startJudge(last: Snapshot['values'] = {}, lastAt?: number): JudgeState {
  const memory: Partial<Record<MetricId, Memory>> = {};
  for (const [id, value] of Object.entries(last) as [MetricId, Value][]) {
    const amount = amountOf(value);
    const known = amount && { shown: amount, level: amount, ...(lastAt !== undefined && { levelAt: lastAt }) };
    memory[id] = { label: value.label, ...(value.place ? { place: value.place } : {}), ...known };
  }
  return { memory };
}

/**
 * The same judge when a person has pointed at metrics: they are read at another place from now on, and a lower number there is no refund.
 * A number that could not be read just then is the same one if it goes on from what was known; one that was read is given up for another.
 */
export function forget({ memory }: JudgeState, metrics: readonly MetricId[]): JudgeState {
  const next: Partial<Record<MetricId, Memory>> = { ...memory };
  for (const id of metrics) {
    const { place = 0, sure, level, levelAt, levelMonoMs } = memory[id] ?? {};
    const times = { ...(levelAt !== undefined && { levelAt }), ...(levelMonoMs !== undefined && { levelMonoMs }) };
    next[id] = { label: '', place: place + 1, ...(level && !sure ? { before: level, ...times } : {}) };
  }
  return { memory: next };
}

/** When each metric last told something (epoch ms), for `ageing`. */
export function seenAt(state: JudgeState): Partial<Record<MetricId, number>> {
  const seen: Partial<Record<MetricId, number>> = {};
  for (const [id, memory] of Object.entries(state.memory) as [MetricId, Memory][]) {
    if (memory.seenAt !== undefined) seen[id] = memory.seenAt;
  }
  return seen;
}

/**
 * Judges one look at the page.
 *
 * `values` has exactly the metrics of the reading that can be read: one on a canvas has no value, and one that the reader does not know (yet) has no value, whatever was there before
 * a reload. A doubted value carries no amount. A counter that fell, a leap and a change of currency are believed after three
 * consistent looks; a look that agrees with the last believed value ends the doubt at once.
 */
export function judge(
  state: JudgeState,
  reading: Reading,
): { state: JudgeState; values: Snapshot['values']; events: JudgeEvent[] } {
  const memory: Partial<Record<MetricId, Memory>> = { ...state.memory };
  const values: Snapshot['values'] = {};
  const events: JudgeEvent[] = [];
  for (const [id, look] of Object.entries(reading.looks) as [MetricId, Look][]) {
    const before = memory[id] ?? { label: look.label };
    const label = look.label || before.label;
    if (squeeze(label) !== squeeze(before.label) && before.label) {
      events.push({ kind: 'label-changed', metric: id, at: reading.at, from: before.label, to: label });
    }
    const judged = judgeLook(id, { ...before, label }, look, reading, events);
    const { state: said } = judged.value;
    memory[id] = { ...judged.memory, sure: said === 'ok' || said === 'rolling' };
    const { place } = judged.memory;
    // Drawn on a canvas: the page has it, so it is not lost; the reader says that it cannot be read.
    if (look.outcome !== 'canvas') values[id] = { ...judged.value, raw: look.raw, label, ...(place ? { place } : {}) };
  }
  return { state: { memory }, values, events };
}

const squeeze = (label: string) => label.replace(/\s+/g, '');

type Judged = { memory: Memory; value: Omit<Value, 'raw' | 'label'> };

function judgeLook(id: MetricId, memory: Memory, look: Look, reading: Reading, events: JudgeEvent[]): Judged {
  if (look.unsure && look.outcome !== 'lost') return { memory: withoutDoubt(memory), value: { state: 'suspect' } };
  switch (look.outcome) {
    case 'number':
      return judgeNumber(id, memory, amountOf(look) as Amount, reading, events);
    case 'rolling':
      // The doubt goes on behind moving digits; meanwhile the old amount is no more certain than the new one.
      return { memory, value: { state: 'rolling', ...(memory.doubt ? {} : memory.shown) } };
    case 'missing':
      return { memory: { ...withoutDoubt(memory), seenAt: reading.at }, value: { state: 'missing' } };
    case 'unparsed':
      return { memory: withoutDoubt(memory), value: { state: 'suspect' } };
    default:
      return { memory: withoutDoubt(memory), value: { state: 'lost' } };
  }
}

/** At the first number after a person pointed: whether it is the one that was read before. */
function settled(id: MetricId, { before, place = 1, ...memory }: Memory, amount: Amount, reading: Reading): Memory {
  if (!before || !isPlausible(id, before, amount, elapsedMs(memory, reading))) return { ...memory, place };
  return { ...memory, level: before, ...(place > 1 ? { place: place - 1 } : {}) };
}

function judgeNumber(id: MetricId, known: Memory, amount: Amount, reading: Reading, events: JudgeEvent[]): Judged {
  const memory = known.place && !known.level ? settled(id, known, amount, reading) : known;
  const { level } = memory;
  if (!level || isPlausible(id, level, amount, elapsedMs(memory, reading))) return believe(id, memory, amount, reading);

  const { doubt } = memory;
  const goesOn = doubt && isPlausible(id, doubt.amount, amount, 0);
  const counts = goesOn && reading.monoMs - doubt.countedMs >= APART_MS;
  const looks = goesOn ? doubt.looks + (counts ? 1 : 0) : 1;
  if (looks >= LOOKS_TO_BELIEVE) {
    const event = newsOf(id, level, amount, reading.at);
    if (event) events.push(event);
    return believe(id, { ...memory, level: amount }, amount, reading);
  }
  const countedMs = goesOn && !counts ? doubt.countedMs : reading.monoMs;
  return { memory: { ...memory, seenAt: reading.at, doubt: { amount, looks, countedMs } }, value: { state: 'suspect' } };
}

function isPlausible(id: MetricId, from: Amount, to: Amount, elapsed: number): boolean {
  const { kind, quantity } = METRICS[id];
  const step = stepOf(quantity, from, to);
  if (step === 'currency' || isLeap(quantity, from, to, elapsed)) return false;
  return kind === 'gauge' || (step !== 'fall' && step !== 'reset');
}

function believe(id: MetricId, memory: Memory, amount: Amount, reading: Reading): Judged {
  const { kind, quantity } = METRICS[id];
  const { level } = memory;
  const next = level && kind === 'counter' ? levelAfter(stepOf(quantity, level, amount), level, amount) : amount;
  return {
    memory: {
      ...withoutDoubt(memory),
      shown: amount,
      level: next,
      levelAt: reading.at,
      levelMonoMs: reading.monoMs,
      seenAt: reading.at,
    },
    value: { state: 'ok', ...amount },
  };
}

function newsOf(id: MetricId, from: Amount, to: Amount, at: number): JudgeEvent | undefined {
  const { kind, quantity } = METRICS[id];
  const step = stepOf(quantity, from, to);
  if (step === 'currency') {
    return { kind: 'currency-changed', metric: id, at, from: from.currency as string, to: to.currency as string };
  }
  if (kind === 'gauge' || (step !== 'fall' && step !== 'reset')) return undefined;
  return { kind: step, metric: id, at, from: from.amount, to: to.amount };
}

/** By the page's own clock where it can be, else by the wall clock, which may have been set back. */
function elapsedMs(memory: Memory, reading: Reading): number {
  if (memory.levelMonoMs !== undefined) return reading.monoMs - memory.levelMonoMs;
  return memory.levelAt === undefined ? 0 : reading.at - memory.levelAt;
}

function withoutDoubt({ doubt: _, ...memory }: Memory): Memory {
  return memory;
}

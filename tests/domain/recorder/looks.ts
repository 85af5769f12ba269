/** Looks for the recorder's tests: milliseconds since the page load, wall clock beside it. */
import type { MetricId } from '../../../utils/domain/metrics';
import type { Look, Reading, Snapshot } from '../../../utils/domain/reading';
import { type JudgeEvent, type JudgeState, judge, startJudge } from '../../../utils/domain/recorder/judge';

export const LOADED = Date.UTC(2026, 4, 1, 12);

export type Shown = number | Partial<Look> | null;

/** A number is an exact one; null is `--`. */
export function look(shown: Shown): Look {
  if (shown === null) return { outcome: 'missing', raw: '--', label: 'label' };
  if (typeof shown === 'number') return { outcome: 'number', amount: shown, precision: 0, raw: String(shown), label: 'label' };
  return {
    outcome: 'number',
    precision: 0,
    raw: String('amount' in shown ? shown.amount : '?'),
    label: 'label',
    ...shown,
  } as Look;
}

export function reading(monoMs: number, looks: Partial<Record<MetricId, Shown>>): Reading {
  const entries = Object.entries(looks) as [MetricId, Shown][];
  return { at: LOADED + monoMs, monoMs, looks: Object.fromEntries(entries.map(([id, shown]) => [id, look(shown)])) };
}

/** Judges one metric look after look; by default one a second. Gives `500`, `~`, `?` … (see `brief`) and the events. */
export function judgeAll(
  metric: MetricId,
  shown: readonly Shown[],
  { state = startJudge(), everyMs = 1000, fromMs = 0 }: { state?: JudgeState; everyMs?: number; fromMs?: number } = {},
) {
  const states: string[] = [];
  const events: JudgeEvent[] = [];
  let now = state;
  let values: Snapshot['values'] = {};
  shown.forEach((one, index) => {
    const judged = judge(now, reading(fromMs + index * everyMs, { [metric]: one }));
    now = judged.state;
    values = judged.values;
    events.push(...judged.events);
    states.push(brief(judged.values[metric]));
  });
  return { states, events, state: now, value: values[metric] };
}

/** `500` = ok with that amount, `?` = suspect, `~500` = rolling, `-` = missing, `x` = lost. */
function brief(value: Snapshot['values'][MetricId]): string {
  const mark = { ok: '', suspect: '?', rolling: '~', missing: '-', lost: 'x', stale: 'stale', manual: 'manual' };
  return value ? mark[value.state] + (value.amount ?? '') : 'none';
}

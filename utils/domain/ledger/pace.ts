/** Says where a goal will stand at the planned end if things go on as they do. */
import type { LiveMetric, Rate } from '../live';
import type { MetricId } from '../metrics';

const MINUTE_MS = 60_000;

export interface Goal {
  /** Things, or minor units of the metric's currency. */
  amount: number;
  /** Planned end of the show, epoch ms; absent = no projection. */
  endAt?: number;
}

/** What a show is to reach, as the aide set it. */
export const GOAL_METRICS = ['audience', 'orders', 'revenue'] as const satisfies readonly MetricId[];

export interface ShowGoal extends Goal {
  metric: (typeof GOAL_METRICS)[number];
  /** For revenue. */
  currency?: string;
}

/** The goal while it is one of this show: a goal whose end lies before the start (epoch ms) was that of an earlier one. */
export function goalOfShow(goal: ShowGoal | null, startedAt: number): ShowGoal | null {
  return goal?.endAt !== undefined && goal.endAt <= startedAt ? null : goal;
}

export interface Pace {
  /** Share of the goal reached, 0 to … (1 = reached); absent while there is no number. */
  reached?: number;
  /** "At this rate": amount at the end and its share of the goal; absent while the rate or the end is unknown. */
  projected?: number;
  projectedShare?: number;
  /** ± of `projected`. */
  precision?: number;
  /** When the goal will be reached at this rate, epoch ms; absent when it is reached already or not in sight. */
  reachedAt?: number;
}

/**
 * Goal pace from what is shown of a metric now: amount + rate × time left. The rate over 15 minutes where it is known, else over 5: one minute
 * says too little. A rate below zero (refunds) projects as it is, but never below zero. Nothing is said of a goal of zero.
 */
export function paceOf(goal: Goal, metric: Pick<LiveMetric, 'value' | 'rates'> | undefined, now: number): Pace {
  const amount = metric?.value.amount;
  if (!metric || amount === undefined || goal.amount <= 0) return {};
  const reached = amount / goal.amount;
  const rate: Rate | undefined = metric.rates.m15 ?? metric.rates.m5;
  if (!rate) return { reached };
  const soon = amount < goal.amount && rate.perMinute > 0;
  const reachedAt = soon ? { reachedAt: now + ((goal.amount - amount) / rate.perMinute) * MINUTE_MS } : {};
  if (goal.endAt === undefined) return { reached, ...reachedAt };

  const minutesLeft = Math.max(0, goal.endAt - now) / MINUTE_MS;
  const projected = Math.max(0, amount + rate.perMinute * minutesLeft);
  const precision = (metric.value.precision ?? 0) + rate.precision * minutesLeft;
  return { reached, projected, projectedShare: projected / goal.amount, precision, ...reachedAt };
}

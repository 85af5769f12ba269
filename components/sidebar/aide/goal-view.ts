/** What is said of a goal now: how much of it is reached, and where it will stand at this rate. Unknown stays unknown. Pure. */
import { type Pace, paceOf, type ShowGoal } from '../../../utils/domain/ledger/pace';
import type { LiveMetric } from '../../../utils/domain/live';
import { isCounted } from '../metric-view';

export interface GoalView extends Pace {
  /** Present amount; absent = not known. */
  amount?: number;
  precision: number;
  /** `over` its end has passed · `done` reached · `unknown` no rate or number · `at-end` share at the end · `when` no end, but a moment · `never` */
  pace: 'over' | 'done' | 'unknown' | 'at-end' | 'when' | 'never';
}

/** A number that does not count, or is in another currency than the goal, is unknown. */
export function goalView(goal: ShowGoal, metric: LiveMetric | undefined, now: number): GoalView {
  const value = metric?.value;
  const foreign = goal.currency !== undefined && value?.currency !== undefined && goal.currency !== value.currency;
  const usable = metric && isCounted(metric) && !foreign ? metric : undefined;
  const pace = paceOf(goal, usable, now);
  const { reached, projectedShare, reachedAt } = pace;
  const amount = usable?.value.amount;
  const kind = (): GoalView['pace'] => {
    if (reached !== undefined && reached >= 1) return 'done';
    if (goal.endAt !== undefined && goal.endAt <= now) return 'over';
    if (goal.endAt !== undefined) return projectedShare === undefined ? 'unknown' : 'at-end';
    if (reachedAt !== undefined) return 'when';
    return usable && (usable.rates.m15 ?? usable.rates.m5) ? 'never' : 'unknown';
  };
  return { ...pace, ...(amount === undefined ? {} : { amount }), precision: usable?.value.precision ?? 0, pace: kind() };
}

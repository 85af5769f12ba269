/** What a page says while a person points at its numbers. The page may be hostile: what does not fit is dropped. */
import type { MetricId } from '../../utils/domain/metrics';
import type { PickedNumber, PickState } from '../../utils/domain/profile';
import { pickMessage } from '../../utils/schema/profile';
import { type Dashboard, tell, touched } from './hub';

/** A page that was asked for both ways to a number has so long to answer, ms: it may have to search all of itself. */
const ANSWER_MS = 10_000;

const asked = new Map<string, (picked: PickedNumber | null) => void>();
const keyOf = ({ tab }: Dashboard, metric: string) => `${tab} ${metric}`;

/** Takes a message about pointing; false when it is something else. */
export function pickCame(dashboard: Dashboard, message: unknown): boolean {
  const { data, success } = pickMessage.safeParse(message);
  if (!success) return false;
  if (data.t === 'taken') {
    const answer = asked.get(keyOf(dashboard, data.metric));
    asked.delete(keyOf(dashboard, data.metric));
    answer?.(data.picked as PickedNumber | null);
    return true;
  }
  if (data.state) dashboard.pick = data.state as PickState;
  else delete dashboard.pick;
  touched(dashboard.tab);
  return true;
}

/** Both ways to the number that the page reads as this metric; null when it does not say. */
export function takenFrom(dashboard: Dashboard, metric: MetricId): Promise<PickedNumber | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => answer(null), ANSWER_MS);
    const answer = (picked: PickedNumber | null) => {
      clearTimeout(timer);
      if (asked.get(keyOf(dashboard, metric)) === answer) asked.delete(keyOf(dashboard, metric));
      resolve(picked);
    };
    asked.set(keyOf(dashboard, metric), answer);
    if (!tell(dashboard.tab, { t: 'take', metric })) answer(null);
  });
}

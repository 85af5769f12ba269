/** The metric that a curve is of: the one chosen while there is such a number, else the first. */
import { useState } from 'preact/hooks';
import { METRIC_IDS, type MetricId } from '../../utils/domain/metrics';
import type { Session } from '../../utils/domain/session';

/** @param sessions of at least one of them the numbers to choose from are */
export function useMetric(sessions: readonly Session[]): {
  metrics: MetricId[];
  metric: MetricId;
  choose(metric: MetricId): void;
} {
  const [chosen, choose] = useState<MetricId | null>(null);
  const metrics = METRIC_IDS.filter((id) => sessions.some(({ summary }) => summary.metrics[id] !== undefined));
  const metric = chosen && metrics.includes(chosen) ? chosen : (metrics[0] ?? 'viewers');
  return { metrics, metric, choose };
}

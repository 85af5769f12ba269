/** The last looks at each metric of each dashboard, as they were judged in the page. In memory alone: it is for whoever wonders now. */
import type { MetricId } from '../../utils/domain/metrics';
import { type MetricHealth, type TraceLook, traced } from '../../utils/domain/profile';
import type { Value } from '../../utils/domain/reading';
import type { PageStatus } from '../../utils/messaging/protocol';
import type { Dashboard } from './hub';

const traces = new Map<number, Map<MetricId, TraceLook[]>>();

/** Remembers a look. Another page load in the tab goes on where the one before ended. */
export function noteLook(tab: number, { at, values }: PageStatus): void {
  const known = traces.get(tab) ?? new Map<MetricId, TraceLook[]>();
  traces.set(tab, known);
  for (const [id, { state, raw }] of Object.entries(values) as [MetricId, Value][]) {
    known.set(id, traced(known.get(id) ?? [], { at, state, raw }));
  }
}

export function forgetLooks(tab: number): void {
  traces.delete(tab);
}

export function healthOf({ tab, status }: Dashboard): Partial<Record<MetricId, MetricHealth>> {
  const known = traces.get(tab) ?? [];
  return Object.fromEntries(
    [...known].map(([id, trace]) => {
      const where = status?.places?.[id];
      return [id, { trace, ...(where === undefined ? {} : { where }) }];
    }),
  );
}

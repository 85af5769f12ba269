/**
 * The last looks at each metric of each dashboard, as they were judged in the page, for whoever wonders now. In memory alone: the page keeps its
 * own last looks and tells them again when the worker was stopped.
 */
import type { MetricId } from '../../utils/domain/metrics';
import { type MetricHealth, type TraceLook, type TraceMoment, traced } from '../../utils/domain/profile';
import { traceMessage } from '../../utils/schema/trace';
import type { Dashboard } from './hub';

const traces = new Map<number, Map<MetricId, TraceLook[]>>();

/** Remembers a look. Another page load in the tab goes on where the one before ended. */
export function noteLook(tab: number, { at, values }: TraceMoment): void {
  const known = traces.get(tab) ?? new Map<MetricId, TraceLook[]>();
  traces.set(tab, known);
  for (const [id, { state, raw }] of Object.entries(values) as [MetricId, Omit<TraceLook, 'at'>][]) {
    known.set(id, traced(known.get(id) ?? [], { at, state, raw }));
  }
}

/** Takes what a page tells again; false when it is something else. A hostile page can only lie about itself. */
export function traceCame(tab: number, message: unknown): boolean {
  const { data, success } = traceMessage.safeParse(message);
  if (success && !traces.has(tab)) for (const moment of data.looks) noteLook(tab, moment as TraceMoment);
  return success;
}

export function forgetLooks(tab: number): void {
  traces.delete(tab);
}

export function healthOf({ tab, status }: Dashboard): Partial<Record<MetricId, MetricHealth>> {
  const known = traces.get(tab) ?? [];
  return Object.fromEntries(
    [...known].map(([id, trace]) => {
      const where = status?.places?.[id];
      const restless = status?.restless?.includes(id) ? { restless: true as const } : {};
      return [id, { trace, ...restless, ...(where === undefined ? {} : { where }) }];
    }),
  );
}

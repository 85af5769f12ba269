/** The last looks as the page remembers them, to tell them again when the worker was stopped. Apart from `profile.ts`, because it goes into every page. */
import type { MetricId } from '../metrics';
import type { TraceLook, TraceMoment } from '../profile';

/** As many as are shown. */
const KEPT = 20;

/** The last moments with one more, without what a trace does not need. */
export const remembered = (moments: readonly TraceMoment[], { at, values }: TraceMoment): TraceMoment[] => {
  const brief = (Object.entries(values) as [MetricId, TraceLook][]).map(([id, { state, raw }]) => [id, { state, raw }]);
  return [...moments.slice(1 - KEPT), { at, values: Object.fromEntries(brief) }];
};

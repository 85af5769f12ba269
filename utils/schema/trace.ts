/** The shape in which a page tells its last looks again. It may be hostile: what does not fit is dropped. */
import * as z from 'zod/mini';
import { instant, metricId } from './rows';

const STATES = ['ok', 'rolling', 'suspect', 'stale', 'lost', 'missing', 'manual'] as const;
const look = z.strictObject({ state: z.enum(STATES), raw: z.string().check(z.maxLength(64)) });

export const traceMessage = z.strictObject({
  t: z.literal('trace'),
  looks: z.array(z.strictObject({ at: instant, values: z.partialRecord(metricId, look) })).check(z.maxLength(20)),
});

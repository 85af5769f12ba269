/** What the reader in a frame may tell over its port. The frame's page may have taken the script over: what does not fit is dropped. */
import * as z from 'zod/mini';
import { amount, metricId } from './rows';

const seen = { label: z.string().check(z.maxLength(200)), raw: z.string().check(z.maxLength(64)) };
const silent = (outcome: 'missing' | 'rolling' | 'canvas' | 'lost') => z.strictObject({ ...seen, outcome: z.literal(outcome) });

const look = z.discriminatedUnion('outcome', [
  z.strictObject({
    ...seen,
    outcome: z.literal('number'),
    amount,
    precision: z.number().check(z.gte(0), z.lte(9e15)),
    atLeast: z.optional(z.literal(true)),
    currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  }),
  z.strictObject({ ...seen, outcome: z.literal('unparsed'), why: z.string().check(z.maxLength(64)) }),
  silent('missing'),
  silent('rolling'),
  silent('canvas'),
  silent('lost'),
]);

const metrics = z.array(metricId).check(z.maxLength(50));

export const fromFrame = z.strictObject({
  t: z.literal('looks'),
  looks: z.partialRecord(metricId, look),
  canvas: metrics,
  ambiguous: metrics,
});

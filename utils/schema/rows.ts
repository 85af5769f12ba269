/** Shapes of the rows that cross a border (message, database, file), checked with zod/mini. The types themselves live in the domain. */
import * as z from 'zod/mini';
import { METRIC_IDS } from '../domain/metrics';

/** Money and counts as integers that JavaScript keeps exactly, with room to add. */
const LIMIT = 9e15;

/** Ids become keys of plain objects: one that every object has (`constructor`, `__proto__`) would reach into the language itself. */
export const id = z.string().check(
  z.minLength(1),
  z.maxLength(100),
  z.refine((text) => !(text in Object.prototype)),
);
export const shortText = z.string().check(z.maxLength(300));
/** Hosts or tags of one stream: Guangxi had 54 officials in one show. */
export const names = z.array(shortText).check(z.maxLength(200));
export const longText = z.string().check(z.maxLength(4000));
/** Epoch milliseconds, 2001 to 2128: seconds or nonsense are refused. */
export const instant = z.number().check(z.gte(1e12), z.lte(5e12));
export const amount = z.int().check(z.gte(-LIMIT), z.lte(LIMIT));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));

export const metricId = z.enum(METRIC_IDS as [string, ...string[]]);

/** No person points more often. */
export const place = z.int().check(z.gte(1), z.lte(10_000));

export const value = z.strictObject({
  state: z.enum(['ok', 'rolling', 'suspect', 'stale', 'lost', 'missing', 'manual']),
  raw: z.string().check(z.maxLength(64)),
  label: z.string().check(z.maxLength(64)),
  amount: z.optional(amount),
  precision: z.optional(z.number().check(z.gte(0), z.lte(LIMIT))),
  atLeast: z.optional(z.literal(true)),
  currency: z.optional(currency),
  place: z.optional(place),
});

export const values = z.partialRecord(metricId, value);

export const snapshot = z.strictObject({
  v: z.literal(1),
  session: id,
  source: id,
  seq: z.int().check(z.gte(0)),
  at: instant,
  monoMs: z.number().check(z.gte(0)),
  boot: id,
  values,
});

/** Why a person changed something: never nothing. */
export const reasonText = shortText.check(z.minLength(1));

export const gapCause = z.enum([
  'reload',
  'tab-closed',
  'tab-asleep',
  'page-busy',
  'computer-asleep',
  'browser-closed',
  'not-stored',
  'unknown',
]);

/** More talking points than any product may have, with those that were removed meanwhile. */
export const MOST_POINTS = 400;

const markBase = { v: z.literal(1), id, session: id, at: instant };

const fallOrReset = z.strictObject({
  ...markBase,
  kind: z.enum(['fall', 'reset']),
  source: id,
  metric: metricId,
  from: amount,
  to: amount,
});

/** The marks that a page may make: what its numbers did. Cues, corrections and the rest are a person's. */
export const pageMark = fallOrReset;

export const mark = z.discriminatedUnion('kind', [
  z.strictObject({
    ...markBase,
    kind: z.literal('on-air'),
    product: z.optional(id),
    title: shortText,
    hosts: z.optional(names),
    until: z.optional(instant),
    plannedMs: z.optional(z.int().check(z.gte(0))),
    points: z.optional(z.array(id).check(z.maxLength(MOST_POINTS))),
  }),
  z.strictObject({ ...markBase, kind: z.literal('note'), text: longText }),
  z.strictObject({
    ...markBase,
    kind: z.literal('cue'),
    text: shortText,
    tone: z.enum(['info', 'hurry', 'stop']),
    flash: z.optional(z.boolean()),
    seenAt: z.optional(instant),
  }),
  z.strictObject({
    ...markBase,
    kind: z.literal('correction'),
    metric: metricId,
    source: z.optional(id),
    amount: z.optional(amount),
    currency: z.optional(currency),
    read: z.optional(amount),
    reason: reasonText,
    madeAt: z.optional(instant),
    before: z.optional(
      z.array(z.strictObject({ at: instant, amount: z.optional(amount), reason: reasonText })).check(z.maxLength(1000)),
    ),
    takenBack: z.optional(z.strictObject({ at: instant, reason: reasonText })),
  }),
  z.strictObject({
    ...markBase,
    kind: z.literal('gap'),
    source: id,
    to: instant,
    cause: gapCause,
  }),
  fallOrReset,
  z.strictObject({
    ...markBase,
    kind: z.literal('alert'),
    rule: shortText,
    metric: z.optional(metricId),
    subject: z.optional(shortText),
    value: z.optional(z.number()),
    acknowledgedAt: z.optional(instant),
  }),
]);

/** Shapes of the parts of a bundle file, strict: an unknown or dangerous key (`__proto__`) is refused, not passed over. */
import * as z from 'zod/mini';
import { LAG_RANGE } from '../domain/show-lag';
import { campaign, timeZone } from './campaign';
import { profile } from './profile';
import { amount, id, instant, longText, mark, metricId, names, place, shortText } from './rows';
import { host, product, rundown } from './show';

const count = z.int().check(z.gte(0), z.lte(1e9));
const baseline = z.strictObject({ amount, precision: z.number().check(z.gte(0)) });
const metricSummary = z.strictObject({
  first: amount,
  last: amount,
  peak: amount,
  peakAt: instant,
  mean: z.optional(z.number()),
  gained: z.optional(amount),
  precision: z.number().check(z.gte(0)),
  atLeast: z.optional(z.literal(true)),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  resets: count,
  falls: count,
  baseline: z.optional(baseline),
});
const metrics = z.partialRecord(metricId, metricSummary);

const summary = z.strictObject({
  snapshots: count,
  lastSeq: z.record(id, z.int().check(z.gte(0))),
  lastAt: z.optional(instant),
  coveredMs: z.number(),
  gapMs: z.number(),
  metrics,
  perSource: z.record(id, metrics),
  spark: z.array(z.nullable(z.number())).check(z.maxLength(120)),
});

const source = z.strictObject({
  id,
  key: z.string().check(z.maxLength(4000)),
  origin: z.string().check(z.maxLength(1000)),
  title: z.string().check(z.maxLength(1000)),
  adapter: z.optional(id),
  platform: shortText,
  group: z.optional(shortText),
  baseline: z.optional(z.partialRecord(metricId, baseline)),
});

/** A finished session: one that is not ended cannot be told from the one being recorded here. */
const session = z.strictObject({
  v: z.literal(1),
  id,
  title: shortText,
  startedAt: instant,
  endedAt: instant,
  timeZone,
  rehearsal: z.boolean(),
  hosts: names,
  county: z.optional(shortText),
  tags: names,
  campaign: z.optional(shortText),
  note: longText,
  lagMs: z.optional(z.int().check(z.gte(LAG_RANGE.min), z.lte(LAG_RANGE.max))),
  sources: z.array(source).check(z.maxLength(50)),
  summary,
  recovered: z.optional(z.literal(true)),
  thinned: z.optional(z.strictObject({ at: instant, everyMs: z.int().check(z.gte(1), z.lte(3_600_000)) })),
  madeOf: z.optional(z.array(id).check(z.maxLength(50))),
});

const rawForm = z.strictObject({
  before: z.string().check(z.maxLength(64)),
  after: z.string().check(z.maxLength(64)),
  shift: z.int().check(z.gte(0), z.lte(9)),
  digits: z.int().check(z.gte(0), z.lte(64)),
  comma: z.optional(z.literal(true)),
});

const shape = z.strictObject({
  state: z.enum(['ok', 'rolling', 'suspect', 'stale', 'lost', 'missing', 'manual']),
  label: z.string().check(z.maxLength(64)),
  raw: z.union([z.string().check(z.maxLength(64)), rawForm]),
  hasAmount: z.boolean(),
  precision: z.optional(z.number().check(z.gte(0), z.lte(9e15))),
  atLeast: z.optional(z.literal(true)),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  place: z.optional(place),
});

/** A week of readings, one a second. */
const MOST_ROWS = 604_800;
const column = z.string();

const sealedSource = z.strictObject({
  source: id,
  rows: z.int().check(z.gte(0), z.lte(MOST_ROWS)),
  boots: z.array(id).check(z.maxLength(100_000)),
  boot: column,
  seq: column,
  at: column,
  monoMs: column,
  metrics: z
    .array(z.strictObject({ metric: metricId, shapes: z.array(shape), shape: column, amounts: column }))
    .check(z.maxLength(30)),
});

const sealed = z.strictObject({ v: z.literal(1), sources: z.array(sealedSource).check(z.maxLength(50)) });

/** An own key `__proto__` reaches into whatever copies the value it stands in. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return !Object.hasOwn(value, '__proto__') && Object.values(value).every(isPlain);
}

/** Only the frame of it: one that is not known here, of a later version, is passed over when it is restored, and the others are not. */
const setting = z.strictObject({ key: id, value: z.unknown().check(z.refine(isPlain)) });

/** The first part of a file; the sessions follow, one a part. */
export const bundleHead = z.strictObject({
  format: z.literal(1),
  kind: z.enum(['bundle', 'backup']),
  app: z.string().check(z.maxLength(40)),
  madeAt: instant,
  office: shortText,
  sessions: z.int().check(z.gte(0), z.lte(20_000)),
  products: z.array(product).check(z.maxLength(20_000)),
  hosts: z.array(host).check(z.maxLength(20_000)),
  rundowns: z.array(rundown).check(z.maxLength(5000)),
  campaigns: z.array(campaign).check(z.maxLength(2000)),
  // Files of before there were any have none.
  profiles: z._default(z.array(profile).check(z.maxLength(500)), []),
  settings: z.optional(z.array(setting).check(z.maxLength(200))),
});

export const bundleRecord = z.strictObject({ session, marks: z.array(mark).check(z.maxLength(50_000)), sealed });

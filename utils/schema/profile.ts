/** Shapes of taught places where they cross a border, and which selectors are let through: only such as name elements plainly. */
import * as z from 'zod/mini';
import { TAUGHT_UNITS } from '../domain/profile';
import { instant, metricId, shortText } from './rows';

/** Longer paths and selectors are not ours. */
const DEEPEST = 12;
const LONGEST = 256;

const ESCAPED = String.raw`\\(?:[0-9a-f]{1,6} ?|[^\n0-9a-f])`;
const NAME = `(?:[\\w\\u0080-\\uffff-]|${ESCAPED})+`;
const PART = `(?:[#.]${NAME}|\\[${NAME}="(?:[^"\\\\\\n]|${ESCAPED})*"\\]|:nth-(?:child|of-type)\\(\\d{1,5}\\))`;
/** `tag`, `#id`, `.class`, `[name="value"]`, `:nth-child(2)`, in each other by blanks and `>`. No `*`, lists, `:has`, `:is`. */
const SELECTOR = new RegExp(`^(?:[a-z][\\w-]*${PART}*|${PART}+)(?: (?:> )?(?:[a-z][\\w-]*${PART}*|${PART}+))*$`, 'i');

/** Whether a selector is one that pointing makes; others may cost the page more than they tell. */
export const isPlainSelector = (text: string): boolean => text.length <= LONGEST && SELECTOR.test(text);

export const selectorPath = z.array(z.string().check(z.refine(isPlainSelector, 'selector'))).check(z.maxLength(DEEPEST));
const label = z.string().check(z.maxLength(80));
const beside = z.optional(label);

export const taughtPlace = z
  .strictObject({
    metric: metricId,
    label,
    path: selectorPath,
    unit: z.optional(z.enum([...new Set([...TAUGHT_UNITS.count, ...TAUGHT_UNITS.money])] as [string, ...string[]])),
    beside,
  })
  .check(z.refine(({ label: text, path }) => text !== '' || path.length > 0, 'no way'));

/** An origin of the web, written as browsers write it. */
const isWebOrigin = (text: string) => /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;

export const profile = z
  .strictObject({
    v: z.literal(1),
    key: shortText.check(z.minLength(1)),
    origin: shortText.check(z.refine(isWebOrigin, 'origin')),
    platform: shortText,
    title: shortText,
    places: z.array(taughtPlace).check(
      z.maxLength(40),
      z.refine((places) => new Set(places.map(({ metric }) => metric)).size === places.length, 'twice'),
    ),
    refused: z.array(z.strictObject({ metric: metricId, label })).check(z.maxLength(40)),
    changedAt: instant,
  })
  .check(z.refine(({ key, origin }) => key.startsWith(`${origin}/`), 'origin'));

const look = z.strictObject({ at: instant, raw: z.nullable(z.string().check(z.maxLength(64))) });

const picked = z.strictObject({
  labels: z.array(label).check(z.maxLength(8)),
  metric: z.nullable(metricId),
  path: selectorPath,
  beside,
  block: beside,
  apart: z.boolean(),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  groups: z.optional(z.enum(['dot', 'comma'])),
});

const pickState = z.discriminatedUnion('stage', [
  z.strictObject({ stage: z.literal('pointing'), metric: z.nullable(metricId) }),
  z.strictObject({
    stage: z.literal('chosen'),
    metric: z.nullable(metricId),
    picked,
    looks: z.array(look).check(z.maxLength(5)),
  }),
]);

/** What a page says while a person points. */
export const pickMessage = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('pick'), state: z.nullable(pickState) }),
  z.strictObject({ t: z.literal('taken'), metric: metricId, picked: z.nullable(picked) }),
]);

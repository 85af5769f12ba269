/**
 * Shapes of products, hosts and rundowns at the border. Wider than what `domain/products` calls right: a half-typed product is kept too,
 * since nothing a person typed may be lost. What is wrong with it is said beside the field.
 */
import * as z from 'zod/mini';
import { MOST_EDITS } from '../domain/show-edits';
import { amount, id, instant, longText } from './rows';

const text = longText;
const v = z.literal(1);
const revised = {
  rev: z.optional(z.int().check(z.gte(0))),
  editedAt: z.optional(instant),
  sample: z.optional(z.literal(true)),
};

const point = z.strictObject({ id, kind: z.enum(['fact', 'slogan', 'ask', 'demo', 'caution', 'answer']), text });

export const product = z.strictObject({
  v,
  id,
  name: text,
  origin: text,
  unit: text,
  voucher: z.optional(z.literal(true)),
  currency: z.string().check(z.maxLength(10)),
  listMinor: z.optional(amount),
  liveMinor: z.optional(amount),
  floorMinor: z.optional(amount),
  stock: z.optional(amount),
  gift: z.optional(text),
  shipping: z.optional(text),
  picture: z.optional(z.string().check(z.maxLength(300_000), z.regex(/^data:image\//))),
  points: z.array(point).check(z.maxLength(300)),
  ...revised,
});

export const host = z.strictObject({
  v,
  id,
  name: text,
  title: text,
  county: text,
  tags: z.array(text).check(z.maxLength(100)),
  ...revised,
});

const segment = z.strictObject({
  id,
  kind: z.enum(['product', 'greeting', 'song', 'guest', 'qa', 'draw', 'other']),
  product: z.optional(id),
  title: z.optional(text),
  plannedMinutes: z.number().check(z.gte(0), z.lte(1440)),
  hosts: z.array(id).check(z.maxLength(200)),
  script: z.optional(z.string().check(z.maxLength(50_000))),
});

export const rundown = z.strictObject({
  v,
  id,
  title: text,
  segments: z.array(segment).check(z.maxLength(1000)),
  ...revised,
});

const edit = <T extends z.ZodMiniType>(row: T) =>
  z.array(z.strictObject({ id, base: z.int().check(z.gte(0)), row: z.nullable(row) })).check(z.maxLength(MOST_EDITS));

export const showEdits = z.strictObject({ products: edit(product), hosts: edit(host), rundowns: edit(rundown) });

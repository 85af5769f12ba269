/** Shape of one entry of a JSON table from outside: flat, or with a list of talking points. What the keys mean is left to `export/table`. */
import * as z from 'zod/mini';

const key = z.string().check(z.minLength(1), z.maxLength(200));
/** Long enough for a picture as a `data:` address; the products themselves have narrower limits. */
const text = z.string().check(z.maxLength(300_000));
const scalar = z.union([text, z.number(), z.boolean(), z.null()]);

/** One talking point as our own export writes it. */
const point = z.strictObject({ kind: z.enum(['fact', 'slogan', 'ask', 'demo', 'caution', 'answer']), text });

export const jsonTableEntry = z.record(key, z.union([scalar, z.array(z.union([text, point])).check(z.maxLength(200))]));

export type JsonTableEntry = z.infer<typeof jsonTableEntry>;

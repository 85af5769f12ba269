/**
 * Parses JSON that came from outside (a bundle, a table, a settings file) within limits: size and depth are checked on the bytes before
 * `JSON.parse`, whose result would take the stack of whatever walks it. Shapes are left to the schemas.
 */

export interface JsonLimits {
  maxBytes: number;
  /** Levels of arrays and objects. */
  maxDepth: number;
}

/** What reliability.md asks of every import. */
export const IMPORT_LIMITS: JsonLimits = { maxBytes: 10 * 1024 * 1024, maxDepth: 32 };

/** `too-big` · `too-deep` · `not-utf-8` · `not-json`. `at` is the byte where the limit was passed. */
export type BoundedJson =
  | { ok: true; value: unknown }
  | { ok: false; reason: 'too-big' | 'not-utf-8' | 'not-json' }
  | { ok: false; reason: 'too-deep'; at: number };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Where nesting passes `maxDepth`, or -1. Brackets within strings do not nest. Linear; malformed text is the parser's to refuse. */
function depthPassedAt(bytes: Uint8Array, maxDepth: number): number {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (inString) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    // [ and ] are 5b and 5d, { and } are 7b and 7d: one bit apart.
    else if ((byte | 0x20) === 0x7b) {
      depth++;
      if (depth > maxDepth) return i;
    } else if ((byte | 0x20) === 0x7d) depth--;
  }
  return -1;
}

/**
 * The value of a JSON text, or the reason why not. Never throws. A byte order mark is passed over. The value is plain data with no
 * prototype tricks of its own: an own key `__proto__` may be in it, which `z.strictObject` refuses.
 */
export function parseBounded(input: Uint8Array | string, limits: JsonLimits = IMPORT_LIMITS): BoundedJson {
  // A string never has more UTF-16 units than bytes: refused before a copy is made of it.
  if (input.length > limits.maxBytes) return { ok: false, reason: 'too-big' };
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  if (bytes.length > limits.maxBytes) return { ok: false, reason: 'too-big' };
  const at = depthPassedAt(bytes, limits.maxDepth);
  if (at >= 0) return { ok: false, reason: 'too-deep', at };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, reason: 'not-utf-8' };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, reason: 'not-json' };
  }
}

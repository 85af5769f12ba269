/** Counts how often somebody did something within a span of time. What is refused beyond the allowance is left to whoever asks. */

/** Spans that are over are forgotten when more than this many are remembered. */
const MOST_REMEMBERED = 500;

/** Says, for each of `who`, yes `most` times in every span of `spanMs`; `at` is epoch ms. A stopped worker forgets its counts. */
export function createAllowance(most: number, spanMs: number): (who: string, at: number) => boolean {
  const seen = new Map<string, { span: number; count: number }>();
  return (who, at) => {
    const span = Math.floor(at / spanMs);
    const entry = seen.get(who);
    if (entry?.span === span) return ++entry.count <= most;
    if (seen.size >= MOST_REMEMBERED) for (const [key, old] of seen) if (old.span !== span) seen.delete(key);
    seen.set(who, { span, count: 1 });
    return true;
  };
}

/** Waiting for a condition instead of for time. What is waited for is named, so that a failure reads as a sentence. */

/**
 * Asks `probe` again and again until it gives something other than `undefined`, `null` or `false`, and returns that.
 * Throws after `timeoutMs`, naming `what` and the last error of the probe.
 */
export async function until<T>(
  what: string,
  probe: () => T | Promise<T>,
  { timeoutMs = 15_000, everyMs = 50 }: { timeoutMs?: number; everyMs?: number } = {},
): Promise<Exclude<Awaited<T>, undefined | null | false>> {
  const end = performance.now() + timeoutMs;
  let lastError: unknown;
  for (;;) {
    try {
      const found = await probe();
      if (found !== undefined && found !== null && found !== false) return found as Exclude<Awaited<T>, undefined | null | false>;
    } catch (error) {
      lastError = error;
    }
    if (performance.now() > end) {
      throw new Error(`waited ${timeoutMs} ms in vain for ${what}`, lastError === undefined ? {} : { cause: lastError });
    }
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

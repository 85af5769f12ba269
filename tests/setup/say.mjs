// @ts-check
/** What the set-up says: one line for each step, with the time on long ones, and a sentence when something cannot go on. */

/** Something that went wrong outside this program; its message says what to do. */
export class SetupError extends Error {}

const HEARTBEAT_MS = 10_000;

/** @param {number} since `performance.now()` */
const seconds = (since) => `${Math.round((performance.now() - since) / 1000)} s`;

/** @param {string} line */
export const say = (line) => void process.stdout.write(`${line}\n`);

/**
 * Runs one step under a title. `work` may return a sentence that completes the title. On a terminal the line counts the seconds;
 * elsewhere a long step says every ten seconds that it is still there, and what it does.
 * @template T
 * @param {string} title
 * @param {(progress: (what: string) => void) => Promise<T> | T} work
 * @param {(result: T) => string} [outcome] what to say of the result
 * @returns {Promise<T>}
 */
export async function step(title, work, outcome = () => '') {
  const since = performance.now();
  const terminal = process.stdout.isTTY === true;
  let doing = '';
  const show = () => {
    const room = Math.max(20, (process.stdout.columns ?? 100) - title.length - 14);
    const line = `… ${title} ${seconds(since)} ${doing.slice(0, room)}`.trimEnd();
    process.stdout.write(terminal ? `\r\x1b[2K${line}` : `${line}\n`);
  };
  const timer = setInterval(show, terminal ? 1000 : HEARTBEAT_MS);
  const end = (/** @type {string} */ sign, /** @type {string} */ more) => {
    clearInterval(timer);
    const time = performance.now() - since > 2000 ? ` (${seconds(since)})` : '';
    process.stdout.write(`${terminal ? '\r\x1b[2K' : ''}${sign} ${title}${more ? `: ${more}` : ''}${time}\n`);
  };
  if (terminal) show();
  try {
    const result = await work((what) => {
      doing = what;
    });
    end('✓', outcome(result));
    return result;
  } catch (error) {
    end('✗', '');
    throw error;
  }
}

/** Ends the program with a sentence for an expected failure, and with everything known for one of our own.
 * @param {unknown} error */
export function explain(error) {
  if (error instanceof SetupError) process.stderr.write(`\n${error.message}\n`);
  else process.stderr.write(`\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

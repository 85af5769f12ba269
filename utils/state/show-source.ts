/**
 * The show that sidebar and prompter show, as a signal: the person's own rundown, or the sample while there is none. It follows every
 * change. Asking and the sample are ports; choosing a rundown is a setting.
 */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ShowServed } from '../domain/show-edits';
import type { Show } from './rundown';

export interface ShowSourcePorts<L extends string> {
  language: ReadonlySignal<L>;
  sample(language: L): Promise<Show>;
  /** Asks the background. No answer is a failure like a refusal. */
  getShow(): Promise<({ ok: true } & ShowServed) | { ok: false; reason: string } | undefined>;
  /** What tells that the answer may be another one. */
  changes: readonly { watch(changed: () => void): unknown }[];
  onError(error: unknown): void;
}

export interface ShowSource {
  show: ReadonlySignal<Show>;
  /** One's own rundowns, to choose from. */
  rundowns: ReadonlySignal<ShowServed['rundowns']>;
  /** The last attempt to read it failed; `show` is what it was before. */
  failed: ReadonlySignal<boolean>;
}

/** Resolves with something to show; a rundown that cannot be read leaves the sample, and `failed` says so. */
export async function createShowSource<L extends string>(ports: ShowSourcePorts<L>): Promise<ShowSource> {
  const { language } = ports;
  const failed = signal(false);
  const rundowns = signal<ShowServed['rundowns']>([]);
  const show = signal<Show>(await ports.sample(language.peek()));
  /** Answers may overtake each other; only the last question counts. */
  let asked = 0;

  async function read(): Promise<void> {
    asked += 1;
    const mine = asked;
    try {
      const served = await ports.getShow();
      if (!served?.ok) throw new Error(served?.reason ?? 'no answer');
      const next = served.show ?? (await ports.sample(language.peek()));
      if (mine !== asked) return;
      rundowns.value = served.rundowns;
      show.value = next;
      failed.value = false;
    } catch (error) {
      if (mine === asked) failed.value = true;
      ports.onError(error);
    }
  }

  await read();
  for (const { watch } of ports.changes) watch(() => void read());
  let first = true;
  effect(() => {
    language.value;
    if (!first) void read();
    first = false;
  });
  return { show, rundowns, failed };
}

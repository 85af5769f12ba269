/** The show that is shown: the rundown kept in the desk, or the sample while there is none. It follows every change. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { sampleShow } from '../../assets/sample/sample-show';
import type { Language } from '../../utils/i18n';
import { sendMessage } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { chosenRundown, showStamp } from '../../utils/settings/items';
import type { Show } from '../../utils/state/rundown';

export interface FollowedShow {
  show: ReadonlySignal<Show>;
  /** The last attempt to read it failed; `show` is what it was before. */
  failed: ReadonlySignal<boolean>;
}

/** Own rundown, or null for none. Throws when it cannot be had. */
async function ownShow(): Promise<Show | null> {
  const answer = await sendMessage('getShow');
  if (!answer?.ok) throw new Error(`show: ${answer?.reason ?? 'no answer'}`);
  return answer.show;
}

/** Resolves with something to show; a rundown that cannot be read leaves the sample, and `failed` says so. */
export async function followShow(language: ReadonlySignal<Language>): Promise<FollowedShow> {
  const failed = signal(false);
  const show = signal<Show>(await sampleShow(language.value));
  /** Answers may overtake each other; only the last question counts. */
  let asked = 0;

  async function read(): Promise<void> {
    asked += 1;
    const mine = asked;
    try {
      const next = (await ownShow()) ?? (await sampleShow(language.peek()));
      if (mine !== asked) return;
      show.value = next;
      failed.value = false;
    } catch (error) {
      if (mine === asked) failed.value = true;
      await logError('show', error);
    }
  }

  await read();
  showStamp.watch(() => void read());
  chosenRundown.watch(() => void read());
  let first = true;
  effect(() => {
    language.value;
    if (!first) void read();
    first = false;
  });
  return { show, failed };
}

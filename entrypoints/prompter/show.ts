/** The show of this window: one's own rundown from the background, or the sample. */
import type { ReadonlySignal } from '@preact/signals';
import { sampleShow } from '../../assets/sample/sample-show';
import type { Language } from '../../utils/i18n';
import { sendMessage } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { chosenRundown, showStamp } from '../../utils/settings/items';
import { createShowSource, type ShowSource } from '../../utils/state/show-source';

export function followShow(language: ReadonlySignal<Language>): Promise<ShowSource> {
  return createShowSource({
    language,
    sample: sampleShow,
    async ask() {
      const answer = await sendMessage('getShow');
      if (!answer?.ok) throw new Error(answer?.reason ?? 'no answer');
      return answer;
    },
    onChange(changed) {
      showStamp.watch(changed);
      chosenRundown.watch(changed);
    },
    onError: (error) => void logError('show', error),
  });
}

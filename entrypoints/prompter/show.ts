/** The show of this window: one's own rundown from the background, or the sample. */
import type { ReadonlySignal } from '@preact/signals';
import { sampleShow } from '../../assets/sample/sample-show';
import type { Language } from '../../utils/i18n';
import { sendMessage } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { chosenRundown, showStamp } from '../../utils/settings/items';
import { createShowSource, type ShowSource } from '../../utils/state/show-source';

export const followShow = (language: ReadonlySignal<Language>): Promise<ShowSource> =>
  createShowSource({
    language,
    sample: sampleShow,
    getShow: () => sendMessage('getShow'),
    changes: [showStamp, chosenRundown],
    onError: (error) => void logError('show', error),
  });

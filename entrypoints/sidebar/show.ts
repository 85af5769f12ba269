/** The show of this sidebar and what there is to choose from: own rundowns from the background, or the sample. */
import { sampleShow } from '../../assets/sample/sample-show';
import type { RundownChoice } from '../../components/sidebar/model';
import { sendMessage } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { chosenRundown, showStamp } from '../../utils/settings/items';
import { createShowSource, type ShowSource } from '../../utils/state/show-source';
import type { PageLook } from './look';

export async function followShow(look: PageLook): Promise<ShowSource & { choice: RundownChoice }> {
  const onError = (error: unknown) => void logError('show', error);
  const source = await createShowSource({
    language: look.inForce,
    sample: sampleShow,
    getShow: () => sendMessage('getShow'),
    changes: [showStamp, chosenRundown],
    onError,
  });
  return {
    ...source,
    choice: { rundowns: source.rundowns, choose: (id) => void chosenRundown.set(id).catch(onError) },
  };
}

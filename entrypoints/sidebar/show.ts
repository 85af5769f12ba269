/** The show of this sidebar and what there is to choose from: own rundowns from the background, or the sample. */
import { sampleShow } from '../../assets/sample/sample-show';
import type { RundownChoice } from '../../components/sidebar/model';
import { sendMessage } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { chosenRundown, showStamp } from '../../utils/settings/items';
import { createShowSource, type ShowSource } from '../../utils/state/show-source';
import type { PageLook } from './look';

export async function followShow(look: PageLook): Promise<ShowSource & { choice: RundownChoice }> {
  const failed = (error: unknown) => void logError('show', error);
  const source = await createShowSource({
    language: look.inForce,
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
    onError: failed,
  });
  return {
    ...source,
    choice: { rundowns: source.rundowns, choose: (id) => void chosenRundown.set(id).catch(failed) },
  };
}

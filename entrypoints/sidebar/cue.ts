/** Sends a mark to be kept; a cue is told to the prompter at once, and taken back from it when it was refused. */
import type { Mark } from '../../utils/domain/session';
import { sendMessage } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { tellCue } from '../../utils/settings/cue';

/** The cue that the prompter was told of last. */
let told: string | undefined;

const tell = (cue: Parameters<typeof tellCue>[0]) => void tellCue(cue).catch((error: unknown) => logError('cue', error));

/** As the message `addMark`; rejects when nobody answers. */
export async function addMark(mark: Mark): ReturnType<typeof sendMessage<'addMark'>> {
  if (mark.kind !== 'cue') return sendMessage('addMark', mark);
  told = mark.id;
  tell(mark);
  let isKept = false;
  try {
    const answer = await sendMessage('addMark', mark);
    isKept = answer?.ok === true;
    return answer;
  } finally {
    if (!isKept && told === mark.id) tell(null);
  }
}

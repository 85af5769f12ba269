/** Puts the prompter's model together: live feed, show, settings, window. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PrompterModel } from '../../components/prompter/model';
import { itemTitle } from '../../components/sidebar/item-title';
import { goalOfShow, type ShowGoal } from '../../utils/domain/ledger/pace';
import type { Cue } from '../../utils/domain/prompter/cue';
import { readCue } from '../../utils/domain/prompter/cue-ahead';
import { DEFAULT_LOOK } from '../../utils/domain/prompter/look';
import type { Segment } from '../../utils/domain/rundown';
import { type Language, loadTexts, type TextRoom, translator } from '../../utils/i18n';
import { connectLive } from '../../utils/messaging/live-feed';
import { type ShowCommand, sendMessage } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { prompterBlack, showGoal } from '../../utils/settings/aide';
import { followCue } from '../../utils/settings/cue';
import { rundownPosition } from '../../utils/settings/items';
import { prompterKeys, prompterLook } from '../../utils/settings/prompter';
import { createActions, type Sender } from '../../utils/state/actions';
import { realTiming } from '../../utils/state/clock';
import { createLive } from '../../utils/state/live';
import { notePoints } from '../../utils/state/points-shown';
import { createPrompter, type ReceiptSender } from '../../utils/state/prompter';
import { createStage } from '../../utils/state/prompter-stage';
import { createRundown, type ShowItem } from '../../utils/state/rundown';
import { carryOut } from '../../utils/state/show-command';
import { follow } from '../../utils/state/stored';
import { followScreen } from './screen';
import { followShow } from './show';
import { followFullScreen, keepAwake, rememberPlace } from './window';

const sender: Sender = {
  startRecording: (call) => sendMessage('startRecording', call),
  endSession: (call) => sendMessage('endSession', call),
  addMark: (mark) => sendMessage('addMark', mark),
  changeMark: (call) => sendMessage('changeMark', call),
  removeMark: (call) => sendMessage('removeMark', call),
  openWindow: (call) => sendMessage('openWindow', call),
};

const receipts: ReceiptSender = { changeMark: (call) => sendMessage('changeMark', call) };

/** The aide's cue, as soon as it is sent. What was sent before this page opened comes by the live feed. */
function followCues() {
  const ahead = signal<Cue | null>(null);
  followCue((told) => {
    ahead.value = readCue(told) ?? null;
  });
  return ahead;
}

const report = (error: unknown) => void logError('prompter', error);

/** Resolves when there is something to draw; the live feed may still be on its way. */
export async function buildModel(language: ReadonlySignal<Language>, rooms: readonly TextRoom[]): Promise<PrompterModel> {
  let command: (command: ShowCommand) => void = () => {};
  // The session counts here, whichever tab feeds it.
  const live = createLive(() => connectLive(null, (wanted) => command(wanted)));
  const look = follow(prompterLook, DEFAULT_LOOK);
  const keys = follow(prompterKeys, {});
  const black = follow(prompterBlack, false);
  const goal = follow<ShowGoal | null>(showGoal, null);
  const [{ show, failed }, screen] = await Promise.all([followShow(language), followScreen()]);
  const rundown = createRundown(show, rundownPosition);
  await Promise.all([rundown.ready, look.ready, keys.ready, black.ready, goal.ready]).catch(report);
  // A window that opens black would look broken.
  if (black.value.peek()) await black.set(false).catch(report);

  await loadTexts(language.peek(), rooms);
  const words = signal(translator(language.peek()));
  effect(() => {
    const now = language.value;
    void loadTexts(now, rooms).then(() => {
      words.value = translator(now);
    });
  });
  const titleOf = (item: ShowItem) => itemTitle(item, words.value);
  const ofSegment = (segment: Segment) => {
    const item = rundown.items.value.find((one) => one.segment.id === segment.id);
    return item ? titleOf(item) : (segment.title ?? '');
  };
  const prompter = createPrompter(live, rundown, receipts, { ahead: followCues(), titleOf: ofSegment, now: realTiming.now });
  const fullScreen = followFullScreen();
  const stage = createStage({ rundown, prompter, look, black, toggleFullScreen: fullScreen.toggle, report });
  const actions = createActions(live.state, sender, { now: realTiming.now, newId: () => crypto.randomUUID() });
  notePoints(live.state, rundown, sender, report);
  command = (wanted) => stage.keep(carryOut(wanted, { rundown, actions, titleOf }));
  rememberPlace();
  return {
    live,
    rundown,
    prompter,
    stage,
    look,
    keys,
    black,
    screen,
    fullScreen: fullScreen.on,
    awake: keepAwake(),
    goal: computed(() => goalOfShow(goal.value.value, live.state.value?.session?.startedAt ?? 0)),
    showFailed: failed,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** Puts the sidebar's model together: the live feed, the show, the actions as messages, what the aide keeps. */
import { itemTitle } from '../../components/sidebar/item-title';
import type { SidebarModel } from '../../components/sidebar/model';
import { translator } from '../../utils/i18n';
import { connectLive } from '../../utils/messaging/live-feed';
import { type ShowCommand, sendMessage } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import {
  alertRules,
  alertSound,
  hiddenAdvised,
  onAirLag,
  prompterBlack,
  showGoal,
  sidebarFolds,
} from '../../utils/settings/aide';
import { rundownPosition } from '../../utils/settings/items';
import { createActions, type Sender } from '../../utils/state/actions';
import { createAide } from '../../utils/state/aide';
import { realTiming } from '../../utils/state/clock';
import { createEnding } from '../../utils/state/ending';
import { createLive } from '../../utils/state/live';
import { notePoints } from '../../utils/state/points-shown';
import { createRundown, type ShowItem } from '../../utils/state/rundown';
import { carryOut } from '../../utils/state/show-command';
import { createTeach, type Healths } from '../../utils/state/teach';
import { beep } from './beep';
import { addMark } from './cue';
import { openDashboards, openSession } from './doors';
import type { PageLook } from './look';
import { frameControls, type Standing } from './place';
import { followShow } from './show';

const sender: Sender = {
  startRecording: (call) => sendMessage('startRecording', call),
  endSession: (call) => sendMessage('endSession', call),
  addMark,
  changeMark: (call) => sendMessage('changeMark', call),
  removeMark: (call) => sendMessage('removeMark', call),
  openWindow: (call) => sendMessage('openWindow', call),
};

const STORES = {
  goal: showGoal,
  rules: alertRules,
  sound: alertSound,
  black: prompterBlack,
  lagMs: onAirLag,
  folds: sidebarFolds,
  advised: hiddenAdvised,
};

/** Resolves when there is something to draw; the live feed may still be on its way. */
export async function buildModel({ tab, framed }: Standing, look: PageLook): Promise<SidebarModel> {
  let command: (command: ShowCommand) => void = () => {};
  const live = createLive(() => connectLive(tab, (wanted) => command(wanted)));
  await look.ready;
  const { show, choice } = await followShow(look);
  const rundown = createRundown(show, rundownPosition);
  await rundown.ready.catch((error: unknown) => logError('settings', error));
  const actions = createActions(live.state, sender, { now: realTiming.now, newId: () => crypto.randomUUID() });
  command = (wanted) => {
    const titleOf = (item: ShowItem) => itemTitle(item, translator(look.inForce.peek()));
    carryOut(wanted, { rundown, actions, titleOf }).catch((error: unknown) => logError(`command ${wanted}`, error));
  };
  notePoints(live.state, rundown, sender, (error) => void logError('points', error));
  const ending = createEnding(() => void actions.end(), realTiming);
  const aide = createAide(live.state, STORES, (error) => void logError('settings', error));
  await aide.ready;
  const teach = createTeach(live.state, {
    pick: (call) => sendMessage('pick', { ...call, language: look.inForce.peek() }),
    pickEnd: (call) => sendMessage('pickEnd', call),
    savePlace: (call) => sendMessage('savePlace', call),
    confirmPlace: (call) => sendMessage('confirmPlace', call),
    dropPlace: (call) => sendMessage('dropPlace', call),
    readHealth: (call) => sendMessage('readHealth', call) as Promise<{ ok: true; metrics: Healths }>,
  });
  return {
    live,
    teach,
    onRepoint: (metric) => void teach.point(metric),
    openDashboards,
    rundown,
    actions,
    ending,
    aide,
    look,
    openSession,
    beep,
    choice,
    onConfirm: (adapter) => sendMessage('confirmAdapter', { adapter }),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(framed ? { frame: frameControls(() => live.state.peek()?.here?.tab) } : {}),
  };
}

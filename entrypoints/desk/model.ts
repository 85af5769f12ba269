/** Puts the desk's model together: storage by messages, tables, settings, addresses, the sample. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from '#imports';
import { sampleShow } from '../../assets/sample/sample-show';
import type { DeskModel } from '../../components/desk/model';
import type { OwnWording } from '../../utils/domain/wording/list';
import type { Language } from '../../utils/i18n';
import { sendMessage } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { chosenRundown, firstRunDone, NO_OWN_WORDING, ownWording } from '../../utils/settings/items';
import { createDesk } from '../../utils/state/desk';
import { createTableImport } from '../../utils/state/desk-import';
import { readDeskRoute } from '../../utils/state/desk-route';
import { follow } from '../../utils/state/stored';
import { shrink } from './picture';
import { deskPorts, lastRehearsal } from './ports';
import { tablePorts } from './tables';

let made = 0;

/** Ids that sort by the time they were made, so that a list keeps the order things were added in. */
function newId(): string {
  const time = Date.now().toString(36).padStart(9, '0');
  return `${time}-${(made++).toString(36).padStart(5, '0')}-${crypto.randomUUID().slice(0, 8)}`;
}

const failed = (where: string) => (error: unknown) => void logError(where, error);

async function openPrompter(): Promise<boolean> {
  try {
    const answer = await sendMessage('openWindow', { page: 'prompter' });
    return answer?.ok === true;
  } catch (error) {
    await logError('prompter', error);
    return false;
  }
}

export function buildModel(language: ReadonlySignal<Language>): DeskModel {
  const desk = createDesk(deskPorts());
  const tables = tablePorts(newId);
  const route = signal(readDeskRoute(location.hash));
  addEventListener('hashchange', () => {
    route.value = readDeskRoute(location.hash);
  });
  const own = follow<OwnWording>(ownWording, NO_OWN_WORDING);
  const chosen = follow<string | null>(chosenRundown, null);
  // Until it is known, the steps are not shown: they must not flash by for somebody who is long past them.
  const done = follow<boolean>(firstRunDone, true);
  for (const one of [own, chosen, done]) one.ready.catch(failed('settings'));
  const said = signal('');
  return {
    desk,
    route,
    go: (href) => location.assign(href),
    tables,
    import: createTableImport(tables, desk, newId),
    own: own.value,
    setOwn: (next) => void own.set(next).catch(failed('settings')),
    chosen: chosen.value,
    choose: (rundown) => void chosen.set(rundown).catch(failed('settings')),
    firstRunDone: done.value,
    finishFirstRun: () => void done.set(true).catch(failed('settings')),
    sample: () => sampleShow(language.peek()),
    picture: shrink,
    rehearsal: lastRehearsal,
    newId,
    openPractice: () => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }),
    openPrompter,
    said,
    say(text) {
      said.value = text;
    },
  };
}

/** What the popup reaches the browser for: tabs, downloads, the page in front. */
import type { ReadonlySignal } from '@preact/signals';
import { browser } from '#imports';
import type { Doors } from '../../components/history/doors';
import { type Language, translator } from '../../utils/i18n';
import { sendMessage } from '../../utils/messaging/protocol';
import { entryOf } from '../../utils/platform/error-log';
import { askForOrigin, frontTab } from '../../utils/platform/permissions';
import type { FrontPorts } from '../../utils/state/front-tab';
import type { Outcome } from '../../utils/state/history';
import { answered } from '../../utils/state/history-source';

const open = (path: string) => void browser.tabs.create({ url: browser.runtime.getURL(path as '/practice.html') });

const files = () => import('./session-files');

/** A failure goes to the error log; the page says that no file came. */
async function making(where: string, work: () => Promise<void>): Promise<Outcome> {
  try {
    await work();
    return { ok: true };
  } catch (error) {
    await answered(sendMessage('reportError', entryOf(where, error, Date.now())));
    return { ok: false, reason: 'export' };
  }
}

/** `language` is that in force when a file is named. */
export function doors(inTab: boolean, language: ReadonlySignal<Language>): Doors {
  const text = () => translator(language.value);
  return {
    practice: () => open('/practice.html'),
    exportCsv: (recording) => making('export csv', async () => (await files()).exportCsv(recording, text())),
    exportXlsx: (recording) => making('export xlsx', async () => (await files()).exportXlsx(recording, text())),
    exportCard: (recording, people) =>
      making('export picture', async () => (await files()).exportCard(recording, people, text())),
    exportJson: (recording) => making('export json', async () => (await files()).exportJson(recording, text())),
    exportBundle: (recording) => making('export bundle', async () => (await files()).exportBundle(recording, text())),
    ...(inTab ? {} : { openTab: () => open(`/popup.html${location.hash || '#/sessions'}`) }),
  };
}

export const frontPorts: FrontPorts = {
  tab: frontTab,
  ask: askForOrigin,
  start: ({ id, origin }) => answered(sendMessage('readDashboard', { tab: id, origin })),
  showSidebar: ({ id }) => answered(sendMessage('showSidebar', { tab: id, shown: true })),
};

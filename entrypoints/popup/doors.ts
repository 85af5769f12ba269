/** What the popup reaches the browser for: tabs, downloads, the page in front. */
import type { ReadonlySignal } from '@preact/signals';
import { browser } from '#imports';
import type { Doors } from '../../components/history/doors';
import { fileDoors } from '../../components/history/file-doors';
import { type Language, translator } from '../../utils/i18n';
import { sendMessage } from '../../utils/messaging/protocol';
import { download } from '../../utils/platform/download';
import { entryOf } from '../../utils/platform/error-log';
import { askForOrigin, frontTab } from '../../utils/platform/permissions';
import { officeName } from '../../utils/settings/handover';
import type { FrontPorts } from '../../utils/state/front-tab';
import { answered } from '../../utils/state/history-source';

const open = (path: string) => void browser.tabs.create({ url: browser.runtime.getURL(path as '/practice.html') });

const files = async () => {
  const [{ sessionFiles }, { sessionMakers }, { bundleOf }, { db }] = await Promise.all([
    import('../../components/history/session-files'),
    import('../../utils/export/session-files'),
    import('../../utils/database/backup'),
    import('../../utils/database/db'),
  ]);
  const app = browser.runtime.getManifest().version;
  const by = async () => ({ app, madeAt: Date.now(), office: await officeName.get() });
  return sessionFiles({ makers: sessionMakers, save: download, bundleOf: async (id) => bundleOf(db, id, await by()) });
};

/** `language` is that in force when a file is named. */
export function doors(inTab: boolean, language: ReadonlySignal<Language>): Doors {
  return {
    ...fileDoors({
      files,
      text: () => translator(language.value),
      report: (where, error) => answered(sendMessage('reportError', entryOf(where, error, Date.now()))),
    }),
    practice: () => open('/practice.html'),
    ...(inTab ? {} : { openTab: () => open(`/popup.html${location.hash || '#/sessions'}`) }),
  };
}

export const frontPorts: FrontPorts = {
  tab: frontTab,
  ask: askForOrigin,
  start: ({ id, origin }) => answered(sendMessage('readDashboard', { tab: id, origin })),
  showSidebar: ({ id }) => answered(sendMessage('showSidebar', { tab: id, shown: true })),
};

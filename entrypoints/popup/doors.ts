/** What the popup reaches the browser for: tabs, downloads, the page in front. */
import type { ReadonlySignal } from '@preact/signals';
import { browser } from '#imports';
import type { Doors } from '../../components/history/doors';
import { type Language, translator } from '../../utils/i18n';
import { sendMessage } from '../../utils/messaging/protocol';
import { download } from '../../utils/platform/download';
import { entryOf } from '../../utils/platform/error-log';
import { askForOrigin, frontTab } from '../../utils/platform/permissions';
import type { FrontPorts } from '../../utils/state/front-tab';
import type { Outcome } from '../../utils/state/history';
import { answered } from '../../utils/state/history-source';
import type { Recording } from '../../utils/state/session-page';

const open = (path: string) => void browser.tabs.create({ url: browser.runtime.getURL(path as '/practice.html') });

/** The writer is loaded when it is first wanted. */
async function exportCsv({ session, snapshots, marks }: Recording, product: string): Promise<void> {
  const [{ snapshotsCsv }, { exportName }] = await Promise.all([
    import('../../utils/export/csv'),
    import('../../utils/export/file-name'),
  ]);
  const name = exportName(product, session.title, session.startedAt, session.timeZone, 'csv');
  download(name, snapshotsCsv(session, snapshots, marks), 'text/csv;charset=utf-8');
}

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
  return {
    practice: () => open('/practice.html'),
    exportCsv: (recording) => making('export csv', () => exportCsv(recording, translator(language.value).t('common.name'))),
    exportXlsx: (recording) =>
      making('export xlsx', async () => {
        const { exportXlsx } = await import('./session-files');
        await exportXlsx(recording, translator(language.value));
      }),
    exportBundle: (recording) =>
      making('export bundle', async () => {
        const { exportBundle } = await import('./session-files');
        await exportBundle(recording.session, translator(language.value));
      }),
    ...(inTab ? {} : { openTab: () => open(`/popup.html${location.hash || '#/sessions'}`) }),
  };
}

export const frontPorts: FrontPorts = {
  tab: frontTab,
  ask: askForOrigin,
  start: ({ id, origin }) => answered(sendMessage('readDashboard', { tab: id, origin })),
  showSidebar: ({ id }) => answered(sendMessage('showSidebar', { tab: id, shown: true })),
};

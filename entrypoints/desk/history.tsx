/** Puts history together for the desk: read from the database, written by messages, files by doors. Loaded when it is first shown. */
import '../../components/history/history.css';
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { browser } from '#imports';
import { DeskHistory } from '../../components/history/DeskHistory';
import type { Doors } from '../../components/history/doors';
import { readOnly } from '../../utils/database/read-only';
import { type Language, translator } from '../../utils/i18n';
import { onChanged } from '../../utils/messaging/changes';
import { sendMessage } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import type { DeskRoute } from '../../utils/state/desk-route';
import { createHistory, type Outcome } from '../../utils/state/history';
import { readHistoryRoute } from '../../utils/state/history-route';
import { historySource } from '../../utils/state/history-source';
import { onSeen } from '../../utils/state/seen';

/** A failure goes to the error log; the page says that no file came. */
async function making(where: string, work: () => Promise<void> | void): Promise<Outcome> {
  try {
    await work();
    return { ok: true };
  } catch (error) {
    await logError(where, error);
    return { ok: false, reason: 'export' };
  }
}

function doors(language: ReadonlySignal<Language>): Doors {
  const text = () => translator(language.peek());
  const files = () => import('./session-files');
  return {
    practice: () => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }),
    exportCsv: (recording) => making('export csv', async () => (await files()).exportCsv(recording, text())),
    exportXlsx: (recording) => making('export xlsx', async () => (await files()).exportXlsx(recording, text())),
    exportCard: (recording, people) =>
      making('export picture', async () => (await files()).exportCard(recording, people, text())),
    exportJson: (recording) => making('export json', async () => (await files()).exportJson(recording, text())),
    exportBundle: (recording) => making('export bundle', async () => (await files()).exportBundle(recording, text())),
  };
}

/** History as a component that needs nothing more; `route` is the desk's, which changes with the address. */
export function deskHistory(route: ReadonlySignal<DeskRoute>, language: ReadonlySignal<Language>): ComponentType {
  const source = historySource({
    stored: readOnly(),
    // The sidebar shows the session that runs; here the list is told when it has ended.
    live: signal(null),
    onChanged,
    onSeen,
    report: logError,
    now: () => Date.now(),
    calls: {
      deleteSession: (call) => sendMessage('deleteSession', call),
      restoreSession: (call) => sendMessage('restoreSession', call),
      editSession: (call) => sendMessage('editSession', call),
      splitSession: (call) => sendMessage('splitSession', call),
      mergeSessions: (call) => sendMessage('mergeSessions', call),
      undoReshape: (call) => sendMessage('undoReshape', call),
    },
  });
  const history = createHistory(source);
  const address = computed(() => (route.value.page === 'sessions' ? readHistoryRoute(location.hash) : { page: 'list' as const }));
  const own = { history, source, route: address, doors: doors(language), go: (href: string) => location.assign(href) };
  return () => <DeskHistory {...own} />;
}

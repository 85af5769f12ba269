/** Puts history together for the desk: read from the database, written by messages, files by doors. Loaded when it is first shown. */
import '../../components/history/history.css';
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { browser } from '#imports';
import { DeskHistory } from '../../components/history/DeskHistory';
import type { Doors } from '../../components/history/doors';
import { fileDoors } from '../../components/history/file-doors';
import { bundleOf } from '../../utils/database/backup';
import { db } from '../../utils/database/db';
import { readOnly } from '../../utils/database/read-only';
import { type Language, translator } from '../../utils/i18n';
import { onChanged } from '../../utils/messaging/changes';
import { historyCalls } from '../../utils/messaging/history-calls';
import { download } from '../../utils/platform/download';
import { logError } from '../../utils/platform/error-log';
import { officeName } from '../../utils/settings/handover';
import type { DeskRoute } from '../../utils/state/desk-route';
import { createHistory } from '../../utils/state/history';
import { readHistoryRoute } from '../../utils/state/history-route';
import { historySource } from '../../utils/state/history-source';
import { onSeen } from '../../utils/state/seen';

const files = async () => {
  const [{ sessionFiles }, { sessionMakers }] = await Promise.all([
    import('../../components/history/session-files'),
    import('../../utils/export/session-files'),
  ]);
  const app = browser.runtime.getManifest().version;
  const by = async () => ({ app, madeAt: Date.now(), office: await officeName.get() });
  return sessionFiles({ makers: sessionMakers, save: download, bundleOf: async (id) => bundleOf(db, id, await by()) });
};

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
    newId: () => crypto.randomUUID(),
    calls: historyCalls,
  });
  const history = createHistory(source);
  const doors: Doors = {
    ...fileDoors({ files, text: () => translator(language.peek()), report: logError }),
    practice: () => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }),
  };
  const address = computed(() => (route.value.page === 'sessions' ? readHistoryRoute(location.hash) : { page: 'list' as const }));
  const own = { history, source, route: address, doors, go: (href: string) => location.assign(href) };
  return () => <DeskHistory {...own} />;
}

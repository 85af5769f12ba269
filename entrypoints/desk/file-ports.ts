/** How files reach storage and back: read and checked in this page, left in the inbox, carried out by the background. */
import type { ReadonlySignal } from '@preact/signals';
import { browser } from '#imports';
import { type Gathered, gatherBackup, gatherBundle } from '../../utils/database/backup';
import { db } from '../../utils/database/db';
import { failureNow } from '../../utils/database/durability';
import { allImports, readHere } from '../../utils/database/import';
import { INBOX_LOCK, Inbox } from '../../utils/database/inbox';
import { dayOf } from '../../utils/domain/campaign/campaign';
import type { Bundle } from '../../utils/domain/merge/bundle';
import { idsOf } from '../../utils/domain/merge/plan';
import type { ReadFile } from '../../utils/domain/merge/refusal';
import { type Language, translator } from '../../utils/i18n';
import { sendMessage } from '../../utils/messaging/protocol';
import { download } from '../../utils/platform/download';
import { logError } from '../../utils/platform/error-log';
import { officeName } from '../../utils/settings/handover';
import { checkedSettings, keptSettings } from '../../utils/settings/kept';
import type { Applied, BrokenOff, FileMade, HandoverPorts, Progress } from '../../utils/state/handover';
import { stepping } from '../../utils/state/stepping';
import { storeChanged } from './campaigns';

/** With the settings that are known here: one of a later version cannot be set, and is no change. */
function known(read: Omit<Extract<ReadFile, { ok: true }>, 'file'>): typeof read {
  const { settings, ...bundle } = read.bundle;
  return { ...read, bundle: { ...bundle, ...(settings ? { settings: checkedSettings(settings) } : {}) } };
}

async function read(file: File, progress: Progress): Promise<ReadFile | null> {
  const [{ readBundle, Cancelled }, { FRAME_LIMITS }] = await Promise.all([
    import('../../utils/export/bundle-read'),
    import('../../utils/export/bundle-frame'),
  ]);
  const refused = (code: 'too-big' | 'unreadable'): ReadFile => ({ ok: false, file: file.name, code });
  // Looked at before it is read: half a gigabyte must not come into memory to be refused.
  if (file.size > FRAME_LIMITS.backup.file) return refused('too-big');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const onPart = stepping(progress);
    const found = await readBundle(bytes, { onPart });
    if (found.ok) return { ...known(found), file: file.name };
    if (found.code !== 'too-big') return { ...found, file: file.name };
    const again = await readBundle(bytes, { onPart, limits: FRAME_LIMITS.backup });
    if (!again.ok) return { ...again, file: file.name };
    return again.bundle.kind === 'backup' ? { ...known(again), file: file.name } : refused('too-big');
  } catch (error) {
    if (error instanceof Cancelled) return null;
    await logError('read file', error);
    return refused('unreadable');
  }
}

/** Working in the inbox; the lock goes with the page when it is closed or killed. */
async function inInbox<T>(work: (inbox: Inbox) => Promise<T>): Promise<T> {
  const inbox = new Inbox();
  try {
    return await work(inbox);
  } finally {
    inbox.close();
  }
}

const asked = async (order: string): Promise<Applied> => {
  const answer = await sendMessage('applyImport', { order });
  if (answer?.ok) storeChanged();
  return answer ?? { ok: false, reason: 'unreachable' };
};

/** How often the page asks how far an import is. */
const ASK_MS = 250;

/** Tells how far an import is, and passes a stop on, until the answer is there. */
async function watched(order: string, progress: Progress, answer: Promise<Applied>): Promise<Applied> {
  let stopping = false;
  const asking = setInterval(async () => {
    const at = await sendMessage('importProgress', { order }).catch(() => null);
    if (!at?.ok || stopping || !progress(at.done, at.all)) return;
    stopping = true;
    await sendMessage('stopImport', { order }).catch(() => null);
  }, ASK_MS);
  try {
    return await answer;
  } finally {
    clearInterval(asking);
  }
}

async function apply(
  order: Parameters<HandoverPorts['apply']>[0],
  records: Parameters<HandoverPorts['apply']>[1],
  progress: Progress,
): Promise<Applied> {
  const work = async (inbox: Inbox): Promise<Applied> => {
    try {
      await inbox.leave(order, records);
      if (progress(0, records.length)) {
        await inbox.empty();
        return { ok: false, reason: 'stopped' };
      }
      const answer = await watched(order.id, progress, asked(order.id)).catch(
        (): Applied => ({ ok: false, reason: 'unreachable' }),
      );
      // Refused and said: it is not to be found here again as one that was broken off.
      if (!answer.ok && answer.reason !== 'unreachable') await inbox.empty();
      return answer;
    } catch (error) {
      await logError('import', error);
      return { ok: false, reason: await failureNow(error) };
    }
  };
  return navigator.locks.request(INBOX_LOCK, { mode: 'shared' }, () => inInbox(work));
}

/** What lies in the inbox though nobody works on it: the browser ended in the middle of an import. */
async function brokenOff(): Promise<BrokenOff | null> {
  const order = await navigator.locks.request(INBOX_LOCK, { ifAvailable: true }, (free) =>
    free ? inInbox((inbox) => inbox.waiting()) : undefined,
  );
  if (!order) return null;
  // An import is one transaction: its record is there, or nothing of it is.
  const record = await db.imports.get(order.id);
  return { id: order.id, files: order.files.map(({ name }) => name), taken: record !== undefined };
}

/** `language` is that in force when a file is made. */
export function filePorts(language: ReadonlySignal<Language>, timeZone: string): HandoverPorts {
  async function write(kind: Bundle['kind'], title: string, gathered: Gathered | null): Promise<FileMade | null> {
    if (!gathered) return null;
    const { left, ...content } = gathered;
    const [{ writeBundle, BUNDLE_EXTENSION, BUNDLE_TYPE }, { exportName }, office] = await Promise.all([
      import('../../utils/export/bundle-write'),
      import('../../utils/export/file-name'),
      officeName.get(),
    ]);
    const madeAt = Date.now();
    const app = browser.runtime.getManifest().version;
    const bytes = await writeBundle({
      format: 1,
      kind,
      app,
      madeAt,
      office,
      ...content,
      ...(kind === 'backup' ? { settings: await keptSettings() } : {}),
    });
    const name = exportName(
      translator(language.peek()).t('common.name'),
      [title, office].filter(Boolean).join(' '),
      madeAt,
      timeZone,
      BUNDLE_EXTENSION,
    );
    download(name, bytes, BUNDLE_TYPE);
    return { ok: true, name, sessions: content.records.length, left: left.length };
  }
  const making = async (where: string, work: () => Promise<FileMade | null>): Promise<FileMade | null> => {
    try {
      return await work();
    } catch (error) {
      await logError(where, error);
      return { ok: false };
    }
  };
  return {
    read,
    apply,
    newId: () => crypto.randomUUID(),
    here: async (arrived) => ({ ...(await readHere(db, idsOf(arrived))), settings: await keptSettings() }),
    imports: () => allImports(db),
    brokenOff: () =>
      brokenOff().catch(async (error) => {
        await logError('broken import', error);
        return null;
      }),
    carryOn: (id) => asked(id).catch(() => ({ ok: false, reason: 'unreachable' })),
    forget: () => inInbox((inbox) => inbox.empty()),
    async undo(id) {
      const answer = await sendMessage('undoImport', { id }).catch(() => null);
      if (answer?.ok) storeChanged();
      return answer ?? { ok: false, reason: 'unreachable' };
    },
    exportDays: (from, to, progress) =>
      making('export days', async () => {
        const chosen = await db.sessions
          .orderBy('startedAt')
          .filter((session) => {
            const day = dayOf(session.startedAt, timeZone);
            return session.deletedAt === undefined && !session.rehearsal && day >= from && day <= to;
          })
          .primaryKeys();
        return write(
          'bundle',
          from === to ? from : `${from} ${to}`,
          await gatherBundle(db, chosen, { onSession: stepping(progress) }),
        );
      }),
    backup: (progress) =>
      making('backup', async () =>
        write(
          'backup',
          translator(language.peek()).t('desk.backup.backup.title'),
          await gatherBackup(db, { onSession: stepping(progress) }),
        ),
      ),
  };
}

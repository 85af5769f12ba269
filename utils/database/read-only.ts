/**
 * Reads what is stored without Dexie (32 kB), so that the popup is there at once. Writing, versions and tables are `db.ts`'s; a database that
 * was never made is an empty one here, and is not made by looking at it.
 */
import type { Campaign } from '../domain/campaign/campaign';
import type { Snapshot } from '../domain/reading';
import type { Host } from '../domain/rundown';
import type { Mark, Session } from '../domain/session';
import type { SealedRow } from './db';

export interface ReadOnly {
  /** All session rows that are not deleted, newest first. */
  sessions(): Promise<Session[]>;
  /** Undefined when there is none, or it was deleted. */
  session(id: string): Promise<Session | undefined>;
  snapshots(session: string): Promise<Snapshot[]>;
  marks(session: string): Promise<Mark[]>;
  /** Marks of one kind in all sessions, deleted ones too. */
  marksOfKind<K extends Mark['kind']>(kind: K): Promise<Extract<Mark, { kind: K }>[]>;
  hosts(): Promise<Host[]>;
  campaigns(): Promise<Campaign[]>;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Null = there is no database yet. Without a version number the one that is there is opened, whatever its version. */
function open(name: string, factory: IDBFactory): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let made = false;
    request.onupgradeneeded = () => {
      made = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => (made ? resolve(null) : reject(request.error));
  });
}

/** The rows of a sealed session, and those that came since. What opens columns is loaded when there are some. */
async function withSealed({ session, sealed }: SealedRow, loose: Snapshot[]): Promise<Snapshot[]> {
  const { unseal } = await import('../domain/sealed/unseal');
  const rows = unseal(session, sealed);
  if (!rows) throw new Error(`the columns of session ${session} do not fit together`);
  const known = new Set(rows.map((row) => `${row.seq} ${row.source}`));
  return [...rows, ...loose.filter((row) => !known.has(`${row.seq} ${row.source}`))];
}

/** Opens at the first question, and anew after the writer needed the database for itself. */
export function readOnly(name = 'anchor-desk', factory: IDBFactory = indexedDB): ReadOnly {
  let opened: Promise<IDBDatabase | null> | undefined;

  function connection(): Promise<IDBDatabase | null> {
    const forget = () => {
      opened = undefined;
    };
    opened ??= open(name, factory).then(
      (db) => {
        if (!db) forget();
        db?.addEventListener('versionchange', () => {
          db.close();
          forget();
        });
        db?.addEventListener('close', forget);
        return db;
      },
      (error) => {
        forget();
        throw error;
      },
    );
    return opened;
  }

  /** `none` stands for a database or a table that is not there yet. */
  async function ask<T>(table: string, none: T, question: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const db = await connection();
    if (!db?.objectStoreNames.contains(table)) return none;
    return settled(question(db.transaction(table, 'readonly').objectStore(table)));
  }

  return {
    async sessions() {
      const rows = await ask<Session[]>('sessions', [], (store) => store.index('startedAt').getAll());
      return rows.filter((row) => row.deletedAt === undefined).reverse();
    },
    async session(id) {
      const row = await ask<Session | undefined>('sessions', undefined, (store) => store.get(id));
      return row?.deletedAt === undefined ? row : undefined;
    },
    async snapshots(session) {
      const loose = await ask<Snapshot[]>('snapshots', [], (store) => store.getAll(IDBKeyRange.bound([session], [session, []])));
      const kept = await ask<SealedRow | undefined>('sealed', undefined, (store) => store.get(session));
      return kept ? withSealed(kept, loose) : loose;
    },
    marks: (session) => ask<Mark[]>('marks', [], (store) => store.index('session').getAll(session)),
    async marksOfKind<K extends Mark['kind']>(kind: K) {
      const rows = await ask<Mark[]>('marks', [], (store) =>
        // A database that the writer has not opened since the update has no such index yet.
        store.indexNames.contains('kind') ? store.index('kind').getAll(kind) : store.getAll(),
      );
      return rows.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);
    },
    hosts: () => ask<Host[]>('hosts', [], (store) => store.getAll()),
    campaigns: () => ask<Campaign[]>('campaigns', [], (store) => store.getAll()),
  };
}

/**
 * The database of the extension: tables and versions, nothing else. Extension origin only; nothing that a content script reaches may import it.
 * Versions are append-only: an old one is never edited, and a migration never imports today's defaults.
 */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Snapshot } from '../domain/reading';
import type { Host, Product, Rundown } from '../domain/rundown';
import type { Mark, Session } from '../domain/session';

export type SnapshotKey = [session: string, source: string, seq: number];

export class Database extends Dexie {
  sessions!: EntityTable<Session, 'id'>;
  snapshots!: Table<Snapshot, SnapshotKey>;
  marks!: EntityTable<Mark, 'id'>;
  products!: EntityTable<Product, 'id'>;
  hosts!: EntityTable<Host, 'id'>;
  rundowns!: EntityTable<Rundown, 'id'>;
  /** Used by the log roll alone; always empty. */
  scratch!: Table<Uint8Array, string>;

  /** `strict`: without it a power cut loses writes that were acknowledged (200 of 200 in the power-cut model). */
  constructor(name = 'anchor-desk') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      sessions: 'id, startedAt',
      snapshots: '[session+source+seq], [session+at]',
      marks: 'id, session',
      products: 'id',
      hosts: 'id',
      rundowns: 'id',
      scratch: '',
    });
  }
}

export const db = new Database();

/**
 * The database of the extension: tables and versions, nothing else. Extension origin only; nothing that a content script reaches may import it.
 * Versions are append-only: an old one is never edited, and a migration never imports today's defaults.
 */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Campaign } from '../domain/campaign/campaign';
import type { ImportRecord } from '../domain/merge/import-record';
import type { Profile } from '../domain/profile';
import type { Snapshot } from '../domain/reading';
import type { Host, Product, Rundown } from '../domain/rundown';
import type { Sealed } from '../domain/sealed/sealed';
import type { Mark, Session } from '../domain/session';

export type SnapshotKey = [session: string, source: string, seq: number];

/** The rows of one session as columns, in place of its rows in `snapshots`. */
export interface SealedRow {
  session: string;
  sealed: Sealed;
}

export class Database extends Dexie {
  sessions!: EntityTable<Session, 'id'>;
  snapshots!: Table<Snapshot, SnapshotKey>;
  marks!: EntityTable<Mark, 'id'>;
  products!: EntityTable<Product, 'id'>;
  hosts!: EntityTable<Host, 'id'>;
  rundowns!: EntityTable<Rundown, 'id'>;
  campaigns!: EntityTable<Campaign, 'id'>;
  imports!: EntityTable<ImportRecord, 'id'>;
  sealed!: EntityTable<SealedRow, 'session'>;
  profiles!: EntityTable<Profile, 'key'>;
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
    this.version(2).stores({ campaigns: 'id', imports: 'id', sealed: 'session' });
    // What was on air, and what was corrected, is asked for over all sessions.
    this.version(3).stores({ marks: 'id, session, kind' });
    this.version(4).stores({ profiles: 'key' });
  }
}

export const db = new Database();

/**
 * Where our own pages leave an import for the background, which alone writes the history: a small database of its own, since an office's sessions
 * are too large for a message. Nothing reads it but the background, which empties it.
 */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { KeptSetting, SessionRecord } from '../domain/merge/bundle';
import type { ImportedFile } from '../domain/merge/import-record';
import type { SidePlan } from '../domain/merge/plan';

/** What a person decided to import. Its id becomes the id of the import's record. */
export interface ImportOrder {
  id: string;
  kind: 'bundle' | 'backup';
  by: string;
  files: ImportedFile[];
  side: Pick<SidePlan, 'table' | 'row'>[];
  /** Absent in an order of before there were any. */
  settings?: KeptSetting[];
}

interface Waiting {
  order: string;
  record: SessionRecord;
}

/** Held, shared, by whoever leaves an order or carries one out: while it is held, what lies in the inbox was not broken off. */
export const INBOX_LOCK = 'anchor-desk-import';

export class Inbox extends Dexie {
  orders!: EntityTable<ImportOrder, 'id'>;
  records!: Table<Waiting, number>;

  constructor(name = 'anchor-desk-inbox') {
    super(name);
    this.version(1).stores({ orders: 'id', records: '++, order' });
  }

  /** Leaves an order; what an earlier one left behind, of a page that was closed, is thrown away. */
  leave(order: ImportOrder, records: readonly SessionRecord[]): Promise<void> {
    return this.transaction('rw', this.orders, this.records, async () => {
      await this.orders.clear();
      await this.records.clear();
      await this.orders.put(order);
      await this.records.bulkAdd(records.map((record) => ({ order: order.id, record })));
    });
  }

  /** The order that lies here, if any: one that was never carried out, or not emptied out after it was. */
  waiting(): Promise<ImportOrder | undefined> {
    return this.orders.toCollection().first();
  }

  async take(id: string): Promise<{ order: ImportOrder; records: SessionRecord[] } | undefined> {
    const order = await this.orders.get(id);
    if (!order) return undefined;
    const waiting = await this.records.where('order').equals(id).toArray();
    return { order, records: waiting.map(({ record }) => record) };
  }

  async empty(): Promise<void> {
    await this.orders.clear();
    await this.records.clear();
  }
}

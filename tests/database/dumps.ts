/** Databases as older versions left them, made with the browser's own API so that none of today's code is in them. */
import { emptySummary, summarise } from '../../utils/domain/ledger/summary';
import type { Snapshot } from '../../utils/domain/reading';
import { row, session } from './rows';

/** Dexie multiplies its version numbers by ten. */
const DEXIE = 10;

export interface Dump {
  version: number;
  tables: Record<string, { keyPath: string | string[] | null; indexes: (string | string[])[]; rows: unknown[] }>;
}

/** Version 1, of the first weeks: every reading a row of its own. */
export function versionOne(): Dump & { snapshots: Snapshot[] } {
  const snapshots = Array.from({ length: 50 }, (_, i) => row(i, i * 2));
  return {
    version: 1,
    snapshots,
    tables: {
      sessions: {
        keyPath: 'id',
        indexes: ['startedAt'],
        rows: [
          session('s1', { endedAt: snapshots.at(-1)?.at ?? 0, summary: summarise(snapshots) }),
          session('empty', { summary: emptySummary() }),
        ],
      },
      snapshots: {
        keyPath: ['session', 'source', 'seq'],
        indexes: [['session', 'at']],
        rows: snapshots,
      },
      marks: {
        keyPath: 'id',
        indexes: ['session'],
        rows: [{ v: 1, id: 'm', session: 's1', at: snapshots[3]?.at, kind: 'note', text: '唱了一段' }],
      },
      products: { keyPath: 'id', indexes: [], rows: [] },
      hosts: {
        keyPath: 'id',
        indexes: [],
        rows: [{ v: 1, id: 'h', name: '李县长', title: '县长', county: '大宁县', tags: ['重点县'] }],
      },
      rundowns: { keyPath: 'id', indexes: [], rows: [] },
      scratch: { keyPath: null, indexes: [], rows: [] },
    },
  };
}

/** Version 2, of November 2026: campaigns, imports and sealed sessions; marks known by session alone. */
export function versionTwo(): Dump & { snapshots: Snapshot[] } {
  const one = versionOne();
  const onAir = { v: 1, id: 'air', session: 's1', at: one.snapshots[5]?.at, kind: 'on-air', title: '红枣', product: 'p1' };
  const { marks } = one.tables;
  return {
    ...one,
    version: 2,
    tables: {
      ...one.tables,
      marks: { keyPath: 'id', indexes: ['session'], rows: [...(marks?.rows ?? []), onAir] },
      campaigns: { keyPath: 'id', indexes: [], rows: [{ v: 1, id: 'c', name: '五一' }] },
      imports: { keyPath: 'id', indexes: [], rows: [{ v: 1, id: 'i', at: 1 }] },
      sealed: { keyPath: 'session', indexes: [], rows: [{ session: 'empty', sealed: { v: 1, sources: [] } }] },
    },
  };
}

/** Version 3, of the same month: marks are found by kind over all sessions. */
export function versionThree(): Dump & { snapshots: Snapshot[] } {
  const two = versionTwo();
  const { marks } = two.tables;
  return {
    ...two,
    version: 3,
    tables: { ...two.tables, marks: { keyPath: 'id', indexes: ['session', 'kind'], rows: marks?.rows ?? [] } },
  };
}

/** Every version before today's, oldest first. */
export const DUMPS = [versionOne, versionTwo, versionThree];

const nameOf = (key: string | string[]) => (typeof key === 'string' ? key : `[${key.join('+')}]`);

/** Makes a database from a dump. */
export function restoreDump(name: string, dump: Dump): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, dump.version * DEXIE);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [table, { keyPath, indexes, rows }] of Object.entries(dump.tables)) {
        const store = request.result.createObjectStore(table, keyPath === null ? {} : { keyPath });
        for (const index of indexes) store.createIndex(nameOf(index), index);
        for (const item of rows) store.put(item);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

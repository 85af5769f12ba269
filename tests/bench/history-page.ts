/**
 * What the history bench does inside a page of the extension: stores sessions as columns, as the background leaves them, and a part of the same as plain
 * rows in a database beside it; and takes the time of reading each. Bundled by `history.mjs`.
 */
import { Dexie, type Table } from 'dexie';
import { Database } from '../../utils/database/db';
import { snapshotsOf } from '../../utils/database/seal';
import { reportOf } from '../../utils/domain/campaign/report';
import { summarise } from '../../utils/domain/ledger/summary';
import { bareSession } from '../../utils/domain/merge/bundle';
import type { Snapshot, Value } from '../../utils/domain/reading';
import { packNumbers } from '../../utils/domain/sealed/numbers';
import { type Sealed, seal } from '../../utils/domain/sealed/sealed';
import type { Session } from '../../utils/domain/session';
import { snapshotsCsv } from '../../utils/export/csv';

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 1, 11);
/** So many different streams; every session has one of them, at a time of its own. */
const STREAMS = 10;

const db = new Database();

class PlainRows extends Dexie {
  rows!: Table<Snapshot, [string, string, number]>;
  constructor() {
    super('bench-plain', { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ rows: '[session+source+seq]' });
  }
}
const plain = new PlainRows();

const value = (amount: number, label: string, more: Partial<Value> = {}): Value => ({
  state: 'ok',
  raw: amount.toLocaleString('en'),
  label,
  amount,
  precision: 0,
  ...more,
});

/** One reading a second, as a busy stream has them: viewers up and down, counters in bursts. */
function rowsOf(session: string, startedAt: number, readings: number, stream: number): Snapshot[] {
  let seed = 7919 * (stream + 1);
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  let [viewers, audience, orders] = [3000, 0, 0];
  return Array.from({ length: readings }, (_, i) => {
    viewers = Math.max(200, viewers + Math.round((random() - 0.5) * 60));
    audience += Math.floor(random() * 25);
    orders += random() < 0.2 ? Math.floor(random() * 4) : 0;
    const fen = orders * 3990;
    return {
      v: 1,
      session,
      source: 'a',
      seq: i,
      at: startedAt + i * 1000 + Math.floor(random() * 8),
      monoMs: i * 1000,
      boot: 'b',
      values: {
        viewers: value(viewers, '实时在线人数'),
        audience: value(audience, '累计观看人数'),
        orders: value(orders, '成交订单数'),
        revenue: value(fen, '成交金额', { raw: `¥${(fen / 100).toFixed(2)}`, currency: 'CNY' }),
      },
    };
  });
}

function sessionOf(id: string, startedAt: number, readings: number, n: number, summary: Session['summary']): Session {
  return bareSession({
    v: 1,
    id,
    title: `Session ${id}`,
    startedAt,
    endedAt: startedAt + readings * 1000,
    timeZone: 'Asia/Shanghai',
    rehearsal: false,
    hosts: [`Host ${n % 60}`],
    county: `County ${n % 17}`,
    tags: n % 3 ? [] : ['key county'],
    note: '',
    sources: [{ id: 'a', key: 'a', origin: 'http://localhost', title: 'Dashboard', platform: 'localhost' }],
    summary,
  });
}

interface Stream {
  sealed: Sealed;
  summary: Session['summary'];
  ats: number[];
}
const streams = new Map<string, Stream>();

function streamOf(readings: number, n: number): Stream {
  const key = `${readings} ${n % STREAMS}`;
  let stream = streams.get(key);
  if (!stream) {
    const rows = rowsOf('x', 0, readings, n % STREAMS);
    stream = { sealed: seal(rows), summary: summarise(rows), ats: rows.map((row) => row.at) };
    streams.set(key, stream);
  }
  return stream;
}

/** The columns of a stream at another time: only the clock differs. */
function shifted({ sealed, ats }: Stream, by: number): Sealed {
  const at = packNumbers(
    ats.map((one) => one + by),
    2,
  );
  return { ...sealed, sources: sealed.sources.map((source) => ({ ...source, at })) };
}

async function usage(): Promise<number> {
  const { usageDetails, usage: all = 0 } = (await navigator.storage.estimate()) as StorageEstimate & {
    usageDetails?: { indexedDB?: number };
  };
  return usageDetails?.indexedDB ?? all;
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, value: result };
}

/** The middle of five; the first of six warms up. */
async function middle(work: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 6; round++) times.push((await timed(() => work(round))).ms);
  return times.slice(1).sort((a, b) => a - b)[2] ?? Number.NaN;
}

const startOf = (n: number) => START + n * DAY_MS;
const plainOf = (session: string) => plain.rows.where('[session+source+seq]').between([session], [session, []]).toArray();
const csvOf = async (id: string, rows: Snapshot[]) => {
  const session = await db.sessions.get(id);
  return session ? snapshotsCsv(session, rows, []) : undefined;
};

const bench = {
  /**
   * Sessions `s<from>` to `s<to - 1>` with the totals and the small curve of so many readings each, of which `kept` are stored, as columns: what differs
   * from all being stored is the number of readings and nothing else.
   */
  async fill(from: number, to: number, readings: number, kept = readings): Promise<{ bytes: number }> {
    const before = await usage();
    for (let n = from; n < to; n++) {
      const session = sessionOf(`s${n}`, startOf(n), readings, n, streamOf(readings, n).summary);
      const stream = streamOf(kept, n);
      await db.transaction('rw', db.sessions, db.sealed, async () => {
        await db.sessions.put(session);
        await db.sealed.put({ session: session.id, sealed: shifted(stream, startOf(n)) });
      });
    }
    return { bytes: (await usage()) - before };
  },
  /** One session by name, of so many readings, as columns and as plain rows. */
  async both(id: string, readings: number): Promise<void> {
    const rows = rowsOf(id, startOf(-1), readings, 3);
    await db.sessions.put(sessionOf(id, startOf(-1), readings, 0, summarise(rows)));
    await db.sealed.put({ session: id, sealed: seal(rows) });
    for (let i = 0; i < rows.length; i += 20_000) await plain.rows.bulkPut(rows.slice(i, i + 20_000));
  },
  /** The first sessions again as plain rows. */
  async fillPlain(sessions: number, readings: number): Promise<{ bytes: number }> {
    const before = await usage();
    for (let n = 0; n < sessions; n++) await plain.rows.bulkPut(rowsOf(`s${n}`, startOf(n), readings, n % STREAMS));
    return { bytes: (await usage()) - before };
  },
  campaign: (to: number) =>
    db.campaigns.put({
      v: 1,
      id: 'all',
      name: 'All',
      from: '2026-01-01',
      to: new Date(startOf(to)).toISOString().slice(0, 10),
      timeZone: 'Asia/Shanghai',
      tags: [],
      added: [],
      removed: [],
    }),
  /** ms to have the rows of a session. */
  async rows(id: string, both: boolean): Promise<{ columns: number; plain: number }> {
    return { columns: await middle(() => snapshotsOf(db, id)), plain: both ? await middle(() => plainOf(id)) : Number.NaN };
  },
  /** ms from the store to the bytes of the table. */
  async csv(id: string, both: boolean): Promise<{ columns: number; plain: number }> {
    const way = (rows: () => Promise<Snapshot[]>) => middle(async () => csvOf(id, await rows()));
    return { columns: await way(() => snapshotsOf(db, id)), plain: both ? await way(() => plainOf(id)) : Number.NaN };
  },
  /** Bytes a reading as JSON, before the database packs them. */
  text(readings: number): { columns: number; plain: number } {
    const rows = rowsOf('s0', START, readings, 0);
    const bytes = (what: unknown) => new TextEncoder().encode(JSON.stringify(what)).length / readings;
    return { columns: bytes(seal(rows)), plain: bytes(rows) };
  },
  /** ms to rank all sessions: from the totals kept with them. */
  async ranking(): Promise<number> {
    const campaign = await db.campaigns.get('all');
    if (!campaign) return Number.NaN;
    return middle(async () =>
      reportOf(campaign, await db.sessions.toArray(), await db.hosts.toArray(), { by: 'person', per: 'all' }, () => 0),
    );
  },
  /** ms to have the totals of so many sessions from plain rows, once. */
  async plainTotals(sessions: number): Promise<number> {
    const all = await timed(async () => {
      for (let n = 0; n < sessions; n++) summarise(await plainOf(`s${n}`));
    });
    return all.ms;
  },
};

declare global {
  interface Window {
    historyBench: typeof bench;
  }
}

window.historyBench = bench;

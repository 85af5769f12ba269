/** Sessions, rows and a source for the tests of history: small, with every number written out. */
import type { Campaign } from '../../../utils/domain/campaign/campaign';
import type { Snapshot, Value } from '../../../utils/domain/reading';
import type { Host } from '../../../utils/domain/rundown';
import type { Mark, MetricSummary, Session } from '../../../utils/domain/session';
import type { HistorySource, Outcome, ReshapeOutcome } from '../../../utils/state/history';

/** 1 May 2026, 20:00 in Shanghai. */
export const START = Date.UTC(2026, 4, 1, 12);
const MINUTE = 60_000;

export const metric = (last: number, extra: Partial<MetricSummary> = {}): MetricSummary => ({
  first: 0,
  last,
  peak: last,
  peakAt: START + 30 * MINUTE,
  precision: 0,
  resets: 0,
  falls: 0,
  ...extra,
});

export function makeSession(id: string, extra: Partial<Session> = {}): Session {
  return {
    v: 1,
    id,
    title: `第 ${id} 场`,
    startedAt: START,
    endedAt: START + 60 * MINUTE,
    timeZone: 'Asia/Shanghai',
    rehearsal: false,
    hosts: ['h1'],
    tags: [],
    note: '',
    sources: [{ id: 'a', key: 'k', origin: 'https://a.example', title: '大屏', platform: '抖音罗盘', adapter: 'douyin-compass' }],
    summary: {
      snapshots: 3,
      lastSeq: { a: 2 },
      lastAt: START + 60 * MINUTE,
      coveredMs: 54 * MINUTE,
      gapMs: 6 * MINUTE,
      metrics: {
        viewers: metric(900, { peak: 3200, mean: 1500.4 }),
        audience: metric(12_000, { gained: 12_000, precision: 500 }),
        orders: metric(45, { gained: 45 }),
        revenue: metric(158_805, { gained: 158_805, currency: 'CNY' }),
      },
      perSource: { a: { audience: metric(12_000) } },
      spark: [1, null, 3, 2],
    },
    ...extra,
  };
}

export const hosts: Host[] = [{ v: 1, id: 'h1', name: '张建国', title: '县长', county: '临县', tags: [] }];

const value = (amount: number, extra: Partial<Value> = {}): Value => ({
  state: 'ok',
  raw: String(amount),
  label: '',
  amount,
  precision: 0,
  ...extra,
});

/** Orders at three moments: 0, 20 min, 40 min. */
export const snapshots: Snapshot[] = [0, 20, 40].map((minutes, seq) => ({
  v: 1,
  session: '1',
  source: 'a',
  seq,
  at: START + minutes * MINUTE,
  monoMs: minutes * MINUTE,
  boot: 'b',
  values: { viewers: value(1000 * seq), orders: value(15 * seq), revenue: value(52_935 * seq, { currency: 'CNY' }) },
}));

const base = { v: 1 as const, session: '1' };
export const marks: Mark[] = [
  { ...base, id: 'm1', kind: 'on-air', at: START, until: START + 20 * MINUTE, title: '红枣', product: 'p1' },
  { ...base, id: 'm2', kind: 'note', at: START + 5 * MINUTE, text: '唱了一段' },
  { ...base, id: 'm3', kind: 'cue', at: START + 6 * MINUTE, text: '报价格', tone: 'info', seenAt: START + 6 * MINUTE + 4000 },
  { ...base, id: 'm4', kind: 'gap', at: START + 42 * MINUTE, to: START + 48 * MINUTE, source: 'a', cause: 'tab-asleep' },
  { ...base, id: 'm5', kind: 'correction', at: START + 50 * MINUTE, metric: 'orders', read: 45, amount: 44, reason: '异常单' },
];

export interface FakeSource extends HistorySource {
  /** What is stored; change it and call `changed`. */
  rows: Session[];
  calls: string[];
  changed(): void;
  /** The answer to the next write. */
  answer: Outcome;
  /** Set to make every reading fail. */
  broken: boolean;
}

/** A source in memory that answers as the real one does. */
export function fakeSource(
  rows: Session[],
  of: { snapshots?: Snapshot[]; marks?: Mark[]; campaigns?: Campaign[] } = {},
): FakeSource {
  const deleted = new Set<string>();
  const listeners = new Set<() => void>();
  const read = async <T>(found: () => T): Promise<T> => {
    if (fake.broken) throw new Error('broken');
    return found();
  };
  const write = async (call: string, change: () => void): Promise<Outcome> => {
    fake.calls.push(call);
    if (fake.answer.ok) change();
    return fake.answer;
  };
  const reshape = async (call: string, made: string[]): Promise<ReshapeOutcome> => {
    const answer = await write(call, () => undefined);
    return answer.ok ? { ok: true, made } : answer;
  };
  const fake: FakeSource = {
    rows,
    calls: [],
    answer: { ok: true },
    broken: false,
    changed: () => {
      for (const listener of listeners) listener();
    },
    sessions: () => read(() => fake.rows.filter((row) => !deleted.has(row.id))),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hosts: () => read(() => hosts),
    campaigns: () => read(() => of.campaigns ?? []),
    products: () =>
      read(() => new Map((of.marks ?? []).flatMap((mark) => (mark.kind === 'on-air' ? [[mark.session, [mark.title]]] : [])))),
    session: (id) => read(() => fake.rows.find((row) => row.id === id && !deleted.has(id))),
    snapshots: () => read(() => of.snapshots ?? []),
    marks: () => read(() => of.marks ?? []),
    remove: (id) => write(`remove ${id}`, () => deleted.add(id)),
    restore: (id) => write(`restore ${id}`, () => deleted.delete(id)),
    edit: (id, patch) =>
      write(`edit ${id} ${JSON.stringify(patch)}`, () => {
        fake.rows = fake.rows.map((row) => (row.id === id ? { ...row, ...patch } : row));
      }),
    correct: (session, made) => write(`correct ${session.id} ${JSON.stringify(made)}`, () => undefined),
    changeCorrection: (mark, change) => write(`change ${mark} ${JSON.stringify(change)}`, () => undefined),
    split: (id, at) => reshape(`split ${id} ${at}`, [`${id}a`, `${id}b`]),
    merge: (ids) => reshape(`merge ${ids.join(' ')}`, ['merged']),
    undoReshape: (id) => reshape(`undo ${id}`, [id]),
  };
  return fake;
}

/** A stream read once a second, with marks over the middle of it, for the tests of splitting and merging. */
import { summarise } from '../../../utils/domain/ledger/summary';
import type { Snapshot, Value } from '../../../utils/domain/reading';
import type { Recorded } from '../../../utils/domain/reshape/recorded';
import type { Mark, Session, Source } from '../../../utils/domain/session';
import { groupsOfSources } from '../../../utils/domain/source-groups';

export const START = Date.UTC(2026, 4, 1, 12);
export const SECOND = 1000;

export const source = (id: string, key = `key-${id}`, more: Partial<Source> = {}): Source => ({
  id,
  key,
  origin: 'https://live.example',
  title: '大屏',
  platform: 'live.example',
  ...more,
});

const value = (amount: number): Value => ({ state: 'ok', raw: String(amount), label: 'x', amount, precision: 0 });

export const row = (session: string, sourceId: string, seq: number, second: number, orders: number): Snapshot => ({
  v: 1,
  session,
  source: sourceId,
  seq,
  at: START + second * SECOND,
  monoMs: second * SECOND,
  boot: `boot-${session}`,
  values: { orders: value(orders), viewers: value(100 + second) },
});

export interface Made {
  sources?: Source[];
  marks?: Mark[];
  more?: Partial<Session>;
}

/** A finished session of these rows, with the summary they give. */
export function recorded(
  id: string,
  snapshots: Snapshot[],
  { sources = [source('a')], marks = [], more = {} }: Made = {},
): Recorded {
  const at = snapshots.map((one) => one.at);
  const gaps = marks.filter((mark) => mark.kind === 'gap');
  const session: Session = {
    v: 1,
    id,
    title: `title ${id}`,
    startedAt: Math.min(...at),
    endedAt: Math.max(...at),
    timeZone: 'Asia/Shanghai',
    rehearsal: false,
    hosts: ['李县长'],
    tags: [],
    note: '',
    sources,
    summary: summarise(snapshots, gaps, groupsOfSources(sources)),
    ...more,
  };
  return { session, snapshots, marks };
}

/** Rows from one second to another, a row a second, `orders` growing by one a row from `first`. */
export const run = (session: string, sourceId: string, from: number, to: number, first: number, seq = 0): Snapshot[] =>
  Array.from({ length: to - from }, (_, i) => row(session, sourceId, seq + i, from + i, first + i));

/** Rows without what moving changes, in one order. */
export const contents = (rows: readonly Snapshot[]) =>
  rows.map(({ session: _, source: __, seq: ___, ...rest }) => JSON.stringify(rest)).toSorted();

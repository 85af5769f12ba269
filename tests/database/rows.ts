/** Rows for database tests. */
import { emptySummary } from '../../utils/domain/ledger/summary';
import type { Snapshot } from '../../utils/domain/reading';
import type { Session } from '../../utils/domain/session';

export const START = Date.parse('2026-05-01T20:00:00+08:00');

export const session = (id = 's1', more: Partial<Session> = {}): Session => ({
  v: 1,
  id,
  title: '红枣专场',
  startedAt: START,
  timeZone: 'Asia/Shanghai',
  rehearsal: false,
  hosts: ['李县长'],
  tags: [],
  note: '',
  sources: [{ id: 'a', key: 'k', origin: 'https://live.example', title: '大屏', platform: 'live.example' }],
  summary: emptySummary(),
  ...more,
});

export const row = (seq: number, orders: number, more: Partial<Snapshot> = {}): Snapshot => ({
  v: 1,
  session: 's1',
  source: 'a',
  seq,
  at: START + seq * 1000,
  monoMs: seq * 1000,
  boot: 'b1',
  values: { orders: { state: 'ok', raw: String(orders), label: '成交订单数', amount: orders, precision: 0 } },
  ...more,
});

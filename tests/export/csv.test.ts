/** `snapshots.csv` as design.md promises it, read back by an independent reading of the file. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Snapshot, Value } from '../../utils/domain/reading';
import type { Mark, Session } from '../../utils/domain/session';
import { snapshotsCsv } from '../../utils/export/csv';
import { unguardText } from '../../utils/export/text-cell';

const START = Date.UTC(2026, 4, 1, 12, 0, 0, 120);

const source = { id: 'a', key: 'k', origin: 'https://a.example', title: '大屏', platform: '抖音' };

const session: Session = {
  v: 1,
  id: 's',
  title: '临县红枣专场',
  startedAt: START,
  endedAt: START + 60_000,
  timeZone: 'Asia/Shanghai',
  rehearsal: false,
  hosts: [],
  tags: [],
  note: '',
  sources: [source],
  summary: { snapshots: 0, lastSeq: {}, coveredMs: 0, gapMs: 0, metrics: {}, perSource: {}, spark: [] },
};

const ok = (amount: number, extra: Partial<Value> = {}): Value => ({
  state: 'ok',
  raw: '',
  label: '',
  amount,
  precision: 0,
  ...extra,
});
const none = (state: Value['state'], extra: Partial<Value> = {}): Value => ({ state, raw: '', label: '', ...extra });

const row = (seq: number, values: Snapshot['values'], extra: Partial<Snapshot> = {}): Snapshot => ({
  v: 1,
  session: 's',
  source: 'a',
  seq,
  at: START + seq * 1000,
  monoMs: seq * 1000,
  boot: 'b',
  values,
  ...extra,
});

const onAir = (title: string, from: number, until?: number): Mark => ({
  v: 1,
  id: title,
  session: 's',
  at: START + from,
  kind: 'on-air',
  title,
  ...(until === undefined ? {} : { until: START + until }),
});

function read(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('snapshots.csv', () => {
  it('has a BOM, the promised header and CRLF lines', () => {
    const text = snapshotsCsv(session, [row(0, { viewers: ok(7) })], []);
    expect(text).toBe(
      '\uFEFFtime,source,viewers,audience,visits,orders,items,buyers,revenue,currency,state,on_air\r\n' +
        '2026-05-01T20:00:00.120+08:00,抖音,7,,,,,,,,ok,\r\n',
    );
  });

  it('writes every amount as it was shown, revenue in major units', () => {
    const values = {
      viewers: ok(1234),
      audience: ok(350_000, { precision: 500 }),
      visits: ok(0),
      orders: ok(12),
      items: ok(15),
      buyers: ok(11),
      revenue: ok(159_357_05, { currency: 'CNY' }),
      likes: ok(99),
    };
    expect(read(snapshotsCsv(session, [row(0, values)], []))[0]).toEqual({
      time: '2026-05-01T20:00:00.120+08:00',
      source: '抖音',
      viewers: '1234',
      audience: '350000',
      visits: '0',
      orders: '12',
      items: '15',
      buyers: '11',
      revenue: '159357.05',
      currency: 'CNY',
      state: 'ok',
      on_air: '',
    });
  });

  it.each([
    [5, 'CNY', '0.05'],
    [-20_000, 'CNY', '-200'],
    [1250, 'CNY', '12.5'],
    [18_315, 'JPY', '18315'],
    [8_999_999_999_999_999, 'CNY', '89999999999999.99'],
  ])('writes %i minor units of %s as %s', (amount, currency, text) => {
    expect(read(snapshotsCsv(session, [row(0, { revenue: ok(amount, { currency }) })], []))[0]?.revenue).toBe(text);
  });

  it.each(['rolling', 'suspect', 'stale', 'lost', 'missing'] as const)(
    'leaves a %s number empty, never 0 and never the one before',
    (state) => {
      const rows = read(snapshotsCsv(session, [row(0, { orders: ok(5) }), row(1, { orders: none(state, { amount: 5 }) })], []));
      expect(rows.map((r) => [r.orders, r.state])).toEqual([
        ['5', 'ok'],
        ['', state],
      ]);
    },
  );

  it('gives the worst state of the row, from the columns alone', () => {
    const rows = [
      row(0, { viewers: ok(1), orders: none('missing'), revenue: none('lost') }),
      row(1, { viewers: none('rolling'), orders: none('missing') }),
      row(2, { viewers: ok(1), likes: none('lost') }),
      row(3, { likes: ok(1) }),
    ];
    expect(read(snapshotsCsv(session, rows, [])).map((r) => r.state)).toEqual(['lost', 'rolling', 'ok', '']);
  });

  it('keeps the order things happened in, also when the clock was set back', () => {
    const rows = [row(2, { viewers: ok(3) }, { at: START - 500 }), row(0, { viewers: ok(1) }), row(1, { viewers: ok(2) })];
    expect(read(snapshotsCsv(session, rows, [])).map((r) => r.viewers)).toEqual(['1', '2', '3']);
  });

  it('tells two sources of one platform apart, and merges them by time', () => {
    const sources = ['a', 'b', 'c'].map((id) => ({ ...source, id, title: id === 'c' ? '' : '大屏' }));
    const rows = [row(0, {}), row(1, {}, { source: 'b' }), row(2, {}), row(3, {}, { source: 'c' })];
    const named = read(snapshotsCsv({ ...session, sources }, rows, []));
    expect(named.map((r) => r.source)).toEqual(['抖音 · 大屏', '抖音 · 大屏 (2)', '抖音 · 大屏', '抖音']);
  });

  it('names what was on air at the moment, from the mark on and not at its end', () => {
    const marks = [onAir('红枣', 1000, 3000), onAir('腐竹', 2000)];
    const rows = [0, 1, 2, 3].map((seq) => row(seq, { viewers: ok(1) }));
    expect(read(snapshotsCsv(session, rows, marks)).map((r) => r.on_air)).toEqual(['', '红枣', '红枣 + 腐竹', '腐竹']);
  });

  it('writes names that are formulas, quotes or lines so that nothing runs and everything comes back', () => {
    const titles = ['=1+1', '"枣", 大', 'a\r\nb', '+86', '-', '@x', '＝cmd', '\t=1', "'=1", "'ok", '=1\n2', '\0', ' =1'];
    for (const title of titles) {
      const text = snapshotsCsv(session, [row(0, { viewers: ok(1) })], [onAir(title, 0)]);
      const cell = read(text)[0]?.on_air ?? '';
      expect(cell, title).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r\n\0]/);
      expect(unguardText(cell), title).toBe(title);
    }
  });

  it('writes a session without readings as a header alone', () => {
    expect(read(snapshotsCsv(session, [], []))).toEqual([]);
  });
});

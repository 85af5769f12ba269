/** The other four campaigns that decide the scope, each through rows, ledger and ranking, with the number that matters in it. */
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../utils/domain/campaign/report';
import { onAirSeries } from '../../../utils/domain/ledger/on-air';
import { byHost, onAirTable } from '../../../utils/domain/ledger/on-air-table';
import { rateOver } from '../../../utils/domain/ledger/rates';
import { seriesOf } from '../../../utils/domain/ledger/series';
import { summarise } from '../../../utils/domain/ledger/summary';
import type { Snapshot, Value } from '../../../utils/domain/reading';
import type { Host } from '../../../utils/domain/rundown';
import { seal } from '../../../utils/domain/sealed/sealed';
import { unseal } from '../../../utils/domain/sealed/unseal';
import type { Mark, Session, Source } from '../../../utils/domain/session';
import { byCode, campaign } from './sessions';

const START = Date.parse('2026-05-01T19:00:00+08:00');
const MINUTE = 60_000;
const count = (amount: number): Value => ({ state: 'ok', raw: String(amount), label: 'x', amount, precision: 0 });
const yuan = (amount: number): Value => ({ ...count(Math.round(amount * 100)), currency: 'CNY' });
const source = (id: string, platform: string): Source => ({ id, key: id, origin: 'https://a.example', title: '大屏', platform });

/** A row every ten seconds for so many minutes; `at` gives what the page shows at a share of the time. */
function rowsOf(session: string, minutes: number, at: (share: number) => Snapshot['values'], from: string = 'a'): Snapshot[] {
  const steps = minutes * 6;
  return Array.from({ length: steps + 1 }, (_, i) => ({
    v: 1,
    session,
    source: from,
    seq: i,
    at: START + i * 10_000,
    monoMs: i * 10_000,
    boot: `boot-${from}`,
    values: at(i / steps),
  }));
}

function sessionOf(id: string, minutes: number, rows: readonly Snapshot[], more: Partial<Session> = {}): Session {
  return {
    v: 1,
    id,
    title: id,
    startedAt: START,
    endedAt: START + minutes * MINUTE,
    timeZone: 'Asia/Shanghai',
    rehearsal: false,
    hosts: [],
    tags: [],
    note: '',
    sources: [source('a', '抖音')],
    // Through columns and back, as a handed-over session would be.
    summary: summarise(unseal(id, seal(rows)) ?? []),
    ...more,
  };
}

type Shown = Extract<Mark, { kind: 'on-air' }>;
const onAir = (session: string, n: number, from: number, to: number, more: Partial<Shown>): Shown => ({
  v: 1,
  id: `${session}-${n}`,
  session,
  kind: 'on-air',
  title: `产品 ${n}`,
  at: START + from * MINUTE,
  until: START + to * MINUTE,
  ...more,
});

describe('Guangxi: 14 deputy mayors and 40 county leaders with 60 products', () => {
  const hosts = Array.from({ length: 54 }, (_, i) => `${i < 14 ? '副市长' : '县领导'} ${i + 1}`);
  const rows = rowsOf('gx', 120, (share) => ({ orders: count(Math.floor(share * 7200)), revenue: yuan(share * 7200 * 25) }));
  const marks = Array.from({ length: 60 }, (_, i) =>
    onAir('gx', i + 1, i * 2, i * 2 + 2, { product: `p${i}`, hosts: [hosts[i % 54] ?? ''] }),
  );
  const options = { lagMs: 0, now: START + 120 * MINUTE };

  it('each product has what was sold while it was on air, and they add up', () => {
    const table = onAirTable(marks, onAirSeries(rows), options);
    expect(table).toHaveLength(60);
    expect(table.every((row) => !row.shared && row.durationMs === 2 * MINUTE)).toBe(true);
    expect(table.reduce((sum, row) => sum + (row.changes.orders?.amount ?? 0), 0)).toBe(7200);
  });

  it('each host stands once; a host of two products has both', () => {
    const table = onAirTable(marks, onAirSeries(rows), options, byHost([]));
    expect(table).toHaveLength(54);
    expect(table.filter((row) => row.times === 2)).toHaveLength(6);
  });

  it('in the campaign a shared stream counts for each of them, and once in the total', () => {
    const report = reportOf(campaign, [sessionOf('gx', 120, rows, { hosts })], [], { by: 'person', per: 'all' }, byCode);
    const revenue = report.tables[2];
    expect(revenue?.rows).toHaveLength(54);
    expect(revenue?.rows.every((row) => row.rank === 1)).toBe(true);
    expect(revenue?.total.amount).toBe(7200 * 25 * 100);
    expect(revenue?.remarks).toContain('several-hosts');
  });
});

it('Linxian: three hours, 350 000 viewers, 160 000 yuan of dates while they were on air', () => {
  const rows = rowsOf('lx', 180, (share) => {
    const dates = Math.min(1, Math.max(0, (share * 180 - 30) / 60));
    return {
      audience: count(Math.floor(share * 350_000)),
      orders: count(Math.floor(dates * 4000)),
      revenue: yuan(dates * 160_000),
    };
  });
  const marks = [
    onAir('lx', 1, 30, 90, { title: '临县红枣', product: 'dates' }),
    onAir('lx', 2, 90, 180, { title: '沁源小米', product: 'millet' }),
  ];
  const [dates, millet] = onAirTable(marks, onAirSeries(rows), { lagMs: 0, now: START + 180 * MINUTE });
  expect(dates?.changes.revenue).toEqual({ amount: 16_000_000, precision: 0, currency: 'CNY' });
  expect(dates?.perMinute.revenue).toBeCloseTo(16_000_000 / 60);
  expect(millet?.changes.revenue?.amount).toBe(0);
  const report = reportOf(
    campaign,
    [sessionOf('lx', 180, rows, { hosts: ['李县长'], county: '临县' })],
    [],
    { by: 'person', per: 'hour' },
    byCode,
  );
  expect(report.tables[0]?.total.amount).toBe(350_000);
  expect(report.tables[2]?.rows[0]?.value).toBeCloseTo(16_000_000 / 3);
  expect(report.all.hours).toBe(3);
});

it('Jiading: eleven vouchers in five minutes, where nothing tells orders', () => {
  const rows = rowsOf('jd', 30, (share) => ({
    items: count(Math.floor(Math.min(11, Math.max(0, (share * 30 - 10) * 2.2)) + 1e-9)),
  }));
  const at = START + 15 * MINUTE;
  const rate = rateOver(seriesOf('items', rows), at, 5 * MINUTE);
  expect((rate?.perMinute ?? 0) * 5).toBeCloseTo(11);
  const [voucher] = onAirTable([onAir('jd', 1, 10, 15, { title: '购车券' })], onAirSeries(rows), {
    lagMs: 0,
    now: START + 30 * MINUTE,
  });
  expect(voucher?.changes.items?.amount).toBe(11);
  // Vouchers are not orders: the campaign says that it does not know, not that there were none.
  const report = reportOf(campaign, [sessionOf('jd', 30, rows, { hosts: ['区长'] })], [], { by: 'person', per: 'all' }, byCode);
  expect(report.tables[1]?.rows[0]).not.toHaveProperty('rank');
  expect(report.tables[1]?.total.amount).toBeUndefined();
});

describe('Town Store Treasure: eight magistrates of seven provinces on two platforms', () => {
  const provinces = ['山西', '广西', '云南', '四川', '甘肃', '湖南', '吉林', '吉林'];
  const hosts = provinces.map(
    (province, i) =>
      ({
        v: 1,
        id: `h${i}`,
        name: `县长${i + 1}`,
        title: '县长',
        county: `${province}某县${i}`,
        tags: [province],
      }) satisfies Host,
  );
  const show = (peak: number) => (share: number) => ({
    audience: count(Math.floor(share * peak)),
    orders: count(Math.floor(share * 800)),
  });
  const rows = [...rowsOf('town', 80, show(700_000)), ...rowsOf('town', 80, show(450_000), 'b')];
  const session = sessionOf('town', 80, rows, {
    hosts: hosts.map((host) => host.id),
    sources: [source('a', '抖音'), source('b', '淘宝')],
  });

  it('audience is known per platform, and the sum says that it is one', () => {
    expect(session.summary.perSource.a?.audience?.last).toBe(700_000);
    expect(session.summary.perSource.b?.audience?.last).toBe(450_000);
    const report = reportOf(campaign, [session], hosts, { by: 'stream', per: 'all' }, byCode);
    expect(report.tables[0]?.rows[0]?.value).toBe(1_150_000);
    expect(report.tables[0]?.total.addedUp).toBe(true);
    expect(report.tables[0]?.remarks).toContain('platforms-added');
  });

  it('pages of one platform that show one stream are not added up', () => {
    const grouped = { ...session, sources: session.sources.map((one) => ({ ...one, group: 'douyin' })) };
    const summary = summarise(rows, [], { a: 'douyin', b: 'douyin' });
    const report = reportOf(campaign, [{ ...grouped, summary }], hosts, { by: 'stream', per: 'all' }, byCode);
    expect(report.tables[0]?.total).toMatchObject({ amount: 700_000, addedUp: false });
  });

  it('each magistrate has ten minutes, by name and county, though the session knows them by id', () => {
    const marks = hosts.map((host, i) => onAir('town', i, i * 10, i * 10 + 10, { hosts: [host.name] }));
    const table = onAirTable(marks, onAirSeries(rows), { lagMs: 0, now: START + 80 * MINUTE }, byHost([]));
    expect(table.map((row) => [row.title, row.durationMs, row.changes.orders?.amount])).toEqual(
      hosts.map((host) => [host.name, 10 * MINUTE, 200]),
    );
    const report = reportOf(campaign, [session], hosts, { by: 'person', per: 'all' }, byCode);
    expect(report.tables[0]?.rows.map(({ group }) => [group.name, group.county])).toEqual(
      hosts.map((host) => [host.name, host.county]),
    );
  });

  it('subtotals by tag stand for each province', () => {
    const report = reportOf(campaign, [session], hosts, { by: 'tag', per: 'all' }, byCode);
    expect(report.tags.map((tag) => tag.name).sort()).toEqual([...new Set(provinces)].sort());
  });
});

/** A session's files: made in steps that can be stopped, and in the workbook the words of the reader in place of codes. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { fileNaming, sheetWords } from '../../components/history/file-words';
import type { Mark } from '../../utils/domain/session';
import { snapshotsCsv } from '../../utils/export/csv';
import { csvFile, jsonFile, xlsxFile } from '../../utils/export/session-files';
import { sessionJson } from '../../utils/export/session-json';
import { sessionSheets } from '../../utils/export/session-sheets';
import { translator } from '../../utils/i18n';
import { hosts, makeSession, marks, START, snapshots } from '../components/history/fixtures';

const MINUTE = 60_000;
const people = new Map(hosts.map((host) => [host.id, host]));
const zh = translator('zh-CN');
const naming = fileNaming(zh);
const words = sheetWords(zh, people);
const [first] = snapshots;
const session = makeSession('1');
const many = Array.from({ length: 1300 }, (_, seq) => ({ ...first, seq, at: START + seq })) as typeof snapshots;
const long = { session, snapshots: many, marks };

it.each([
  ['csv', csvFile],
  ['json', jsonFile],
  ['xlsx', (...given: Parameters<typeof csvFile>) => xlsxFile(...given, words)],
] as const)('%s tells how far it is after every few hundred rows, and there is none when it was stopped', async (_, make) => {
  const told: number[][] = [];
  const file = await make(long, naming, async (done, all) => {
    told.push([done, all]);
    return false;
  });
  expect(file?.content.valueOf()).toBeTruthy();
  expect(told.length).toBeGreaterThan(1);
  for (const [index, [done = 0, all]] of told.entries()) {
    expect(done).toBeGreaterThan(told[index - 1]?.[0] ?? 0);
    expect(all).toBe(1300);
  }
  let asked = 0;
  expect(
    await make(long, naming, async () => {
      asked += 1;
      return asked === 2;
    }),
  ).toBeNull();
  expect(asked).toBe(2);
});

it('holds in steps what it holds in one go', async () => {
  const go = async () => false;
  expect((await csvFile(long, naming, go))?.content).toBe(snapshotsCsv(session, many, marks));
  expect((await jsonFile(long, naming, go))?.content).toBe(sessionJson(session, many, marks));
  const book = (await xlsxFile(long, naming, go, words))?.content as Uint8Array;
  // The header, ten facts, a gap, and a header and four metrics.
  const sheets = Object.entries(unzipSync(book)).filter(([path]) => path.includes('worksheets/'));
  expect(sheets.map(([, bytes]) => strFromU8(bytes).match(/<row /g)?.length)).toEqual([17, 2, 2, 1301, 6]);
});

const sheet = (name: string, of = { session, snapshots, marks }, text = words) => {
  const found = sessionSheets(of, text).find((one) => one.name === name);
  return { header: found?.header, rows: [...(found?.rows ?? [])] };
};

it('writes alerts, gaps and states as words of the reader', () => {
  const more: Mark[] = [
    ...marks,
    { v: 1, session: '1', id: 'x1', kind: 'alert', at: START + 70 * MINUTE, rule: 'stock-low', subject: '党参', value: 12 },
    { v: 1, session: '1', id: 'x2', kind: 'alert', at: START + 71 * MINUTE, rule: 'viewers-drop', metric: 'viewers' },
  ];
  const of = { session, snapshots, marks: more };
  const said = (name: string, text = words) => sheet(name, of, text).rows.map((row) => row[2]);
  expect(said('标记')).toEqual([
    '红枣',
    '唱了一段',
    '报价格',
    '标签页休眠',
    '异常单',
    '库存紧张：党参 仅剩 12 件',
    '在线人数下降',
  ]);
  const en = sheetWords(translator('en'), people);
  expect(said('Marks', en).slice(3)).toEqual(['the tab was asleep', '异常单', 'Stock low: 党参, 12 left', 'Viewers fell']);
  expect(sheet('读数').rows.map((row) => row[9])).toEqual(['实时', '实时', '实时']);
});

it('says of a correction that was taken back that it no longer counts', () => {
  const takenBack = { at: START + 70 * MINUTE, reason: '平台改回来了' };
  const back = marks.map((mark) => (mark.kind === 'correction' ? { ...mark, takenBack } : mark));
  const said = sheet('标记', { session, snapshots, marks: back }).rows.map((row) => row[2]);
  expect(said[4]).toBe('异常单 · 已撤回：平台改回来了');
});

it('has a sheet of hosts by name, and says which rows share their growth', () => {
  const onAir = (id: string, from: number, to: number, who: string[]): Mark => ({
    ...{ v: 1, session: '1', id, kind: 'on-air', title: id },
    at: START + from * MINUTE,
    until: START + to * MINUTE,
    hosts: who,
  });
  const shows = [onAir('红枣', 0, 20, ['h1']), onAir('党参', 20, 40, ['李秀英', 'h1'])];
  const two = makeSession('1', { hosts: ['h1', '李秀英'], lagMs: 0 });
  const { header, rows } = sheet('主播', { session: two, snapshots, marks: shows });
  expect(header?.slice(0, 3)).toEqual(['主播', '讲解分钟', '成交订单']);
  // 15 orders in each of the two times of 20 minutes.
  expect(rows.map((row) => [row[0], row[1], row[2], row.at(-1)])).toEqual([
    ['张建国', 40, { integer: 30 }, '是'],
    ['李秀英', 20, { integer: 15 }, '是'],
  ]);
  expect(sheet('场次').rows.find((row) => row[0] === '主播')?.[1]).toBe('张建国');
});

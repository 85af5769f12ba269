/** The workbook of a campaign: typed cells, nothing for no value, and no text that a spreadsheet could run. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { reportOf } from '../../utils/domain/campaign/report';
import { reportJson } from '../../utils/export/report-json';
import { reportSheets, type SheetWords } from '../../utils/export/report-sheets';
import { writeXlsx } from '../../utils/export/xlsx';
import { campaign, session } from '../domain/campaign/sessions';

const sessions = [
  session({ id: 'a', hosts: ['=HYPERLINK("http://x")'], county: '大宁县', orders: 5, revenue: 39.9, tags: ['重点县'] }),
  session({ id: 'b', hosts: ['乙'], revenue: 100 }),
  session({ id: 'c', hosts: ['丙'], more: { rehearsal: true } }),
];
const words: SheetWords = {
  word: (word) => word,
  metric: (metric) => metric,
  title: ({ metric }) => metric,
  why: (why) => why,
  method: [['method', 'as shown']],
};
const report = reportOf(campaign, sessions, [], { by: 'person', per: 'all' }, (a, b) => (a < b ? -1 : 1));
const sheets = reportSheets(report, words);
const rows = (name: string) => [...(sheets.find((sheet) => sheet.name === name)?.rows ?? [])];

it('has a sheet for each table', () => {
  expect(sheets.map((sheet) => sheet.name)).toEqual(['audience', 'orders', 'revenue', 'tags', 'streams', 'left', 'method']);
});

it('leaves a value that is not known empty, with no rank', () => {
  expect(rows('orders').map((row) => [row[0], row[1], row[4]])).toEqual([
    [1, '=HYPERLINK("http://x")', { integer: 5 }],
    [null, '乙', null],
    [null, 'total', { integer: 5 }],
  ]);
});

it('gives money with its currency, and totals that count each stream once', () => {
  expect(rows('revenue').at(-1)?.[4]).toEqual({ minor: 13_990, currency: 'CNY' });
  expect(rows('tags').at(-1)?.slice(0, 2)).toEqual(['total', { integer: 2 }]);
});

it('says what was left out', () => expect(rows('left').map((row) => row[2])).toEqual(['rehearsal']));

it('never writes a formula', () => {
  const files = unzipSync(writeXlsx(sheets));
  const xml = Object.entries(files).flatMap(([path, bytes]) => (path.includes('worksheets') ? [strFromU8(bytes)] : []));
  expect(xml).toHaveLength(7);
  expect(xml.join('')).not.toMatch(/<f[ >]/);
});

it('as JSON has no number where there is none', () => {
  const json = JSON.parse(reportJson(report, 1_777_000_000_000));
  expect(json.rankings[1].rows[1]).not.toHaveProperty('amount');
  expect(json.rankings[1].rows[1]).not.toHaveProperty('rank');
  expect(json.leftOut).toEqual([{ id: 'c', title: 'c', why: 'rehearsal' }]);
});

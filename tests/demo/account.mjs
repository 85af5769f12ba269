// @ts-check
/** A short account of a recorded session, from what the popup gives a person: `snapshots.csv`, the table of products, and the coverage. */
import { readFileSync } from 'node:fs';
import { texts } from './texts.mjs';

const METRICS = ['viewers', 'audience', 'visits', 'orders', 'items', 'buyers', 'revenue'];

/** Rows of a CSV as objects by column. Our file quotes a cell with a comma, quote or line break in it, doubling the quotes.
 * @param {string} csv @returns {Record<string, string>[]} */
export function rows(csv) {
  const lines = [
    ...csv.replace(/^\uFEFF/, '').matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r?\n/g),
  ];
  const cells = lines.map(([, line = '']) =>
    [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  );
  const [header = [], ...body] = cells;
  return body.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

/** First and last value of a column that has any; the cells between may be empty.
 * @param {Record<string, string>[]} snapshots @param {string} metric */
function ends(snapshots, metric) {
  const values = snapshots.map((row) => row[metric]).filter((value) => value);
  return values.length > 0 ? { first: Number(values[0]), last: Number(values.at(-1)) } : null;
}

/** The text beside a label of the session's page. @param {import('playwright-core').Page} popup @param {string} label */
async function beside(popup, label) {
  const value = popup.locator('dt', { hasText: label }).locator('xpath=following-sibling::dd').first();
  return (await value.count()) > 0 ? (await value.textContent())?.trim() : 'not shown';
}

/** The texts of a table's cells, row by row, the header first; nothing when there is no such table.
 * @param {import('playwright-core').Page} popup @param {string} caption @returns {Promise<string[][]>} */
async function tableRows(popup, caption) {
  const found = popup.getByRole('table', { name: caption }).locator('tr');
  return found.evaluateAll((rows) =>
    rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())),
  );
}

/** The account, line by line. `popup` shows the session. @param {import('playwright-core').Page} popup @param {'en' | 'zh-CN'} lang */
export async function account(popup, lang) {
  const words = texts(lang, 'history');
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: words.session.exportCsv, exact: true }).click(),
  ]);
  const snapshots = rows(readFileSync(await download.path(), 'utf8'));
  const currency = snapshots.find((row) => row.currency)?.currency ?? '';
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
  const lines = [
    'Recorded',
    `  snapshots stored  ${snapshots.length}`,
    `  coverage          ${await beside(popup, words.session.coverage)}`,
  ];
  for (const metric of METRICS) {
    const found = ends(snapshots, metric);
    if (!found) continue;
    const unit = metric === 'revenue' ? ` ${currency}` : '';
    const change = number.format(found.last - found.first);
    lines.push(
      `  ${metric.padEnd(16)}  ${number.format(found.last)}${unit} (${found.last < found.first ? '' : '+'}${change} while recording)`,
    );
  }
  lines.push('While on air');
  const { caption, product, minutes, orders, revenue } = words.products;
  const [header = [], ...products] = await tableRows(popup, caption);
  const cell = (/** @type {string[]} */ row, /** @type {string} */ column) => row[header.indexOf(column)] ?? 'not shown';
  for (const row of products) {
    lines.push(`  ${cell(row, product)}: ${cell(row, orders)} orders, ${cell(row, revenue)} in ${cell(row, minutes)} min`);
  }
  if (products.length === 0) lines.push('  no product was put on air');
  return lines;
}

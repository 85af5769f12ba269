/** Reading workbooks as Excel, WPS and other programs write them: shared texts, types, dates, several sheets. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeTable } from '../../../utils/export/table/decode-table';
import { isoOfSerial } from '../../../utils/export/table/xlsx-parts';
import { scanXml } from '../../../utils/export/table/xml-scan';
import { type BookParts, book, bookFiles } from './make';

const decode = (parts: BookParts) => decodeTable(book(parts), 'a.xlsx');
const cells = (rows: string, parts: Partial<BookParts> = {}) => {
  const decoded = decode({ sheets: [rows], ...parts });
  return decoded.ok ? decoded.grids[0]?.rows.map(({ number, cells: row }) => [number, ...row]) : decoded.reason;
};

describe('cells', () => {
  test('keep their place, with holes, and rows their number', () => {
    expect(
      cells('<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row><row r="9"><c r="AA9"><v>3</v></c></row>'),
    ).toEqual([
      [3, '', '1', '', '2'],
      [9, ...Array(26).fill(''), '3'],
    ]);
    expect(cells('<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>')).toEqual([
      [1, '1', '', '2'],
      [2, '3'],
    ]);
  });

  test('of every type become the text a person would type', () => {
    const row = [
      '<c t="s"><v>1</v></c>',
      '<c t="inlineStr"><is><t xml:space="preserve"> 米 </t></is></c>',
      '<c t="str"><f>A1</f><v>算</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="e"><v>#N/A</v></c>',
      '<c><v>39.899999999999999</v></c>',
      '<c><v>6901234567890123456</v></c>',
      '<c><v>1E-2</v></c>',
      '<c><f>1+1</f></c>',
      '<c t="s"><v>99</v></c>',
      '<c t="d"><v>2026-05-01</v></c>',
    ].join('');
    expect(
      cells(`<row>${row}</row>`, {
        shared: '<si><t>a</t></si><si><r><t>小</t></r><r><t>米&amp;</t></r><rPh><t>xiǎo</t></rPh></si>',
      }),
    ).toEqual([[1, '小米&', ' 米 ', '算', 'TRUE', '#N/A', '39.9', '6901234567890123456', '0.01', '=1+1', '', '2026-05-01']]);
  });

  test('with dates are dates by their format, numbers by theirs', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="[Red]0.00&quot;daily&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
    const row = [0, 1, 2, 3].map((s) => `<c s="${s}"><v>46143.5</v></c>`).join('');
    expect(cells(`<row>${row}</row>`, { styles })).toEqual([
      [1, '46143.5', '2026-05-01 12:00:00', '2026-05-01 12:00:00', '46143.5'],
    ]);
    const since1904 = '<workbook><workbookPr date1904="1"/><sheets><sheet name="a" r:id="s0"/></sheets></workbook>';
    expect(cells('<row><c s="1"><v>44681</v></c></row>', { styles, workbook: since1904 })).toEqual([[1, '2026-05-01']]);
  });

  test('of formulas give their last result, and it is said', () => {
    expect(decode({ sheets: ['<row><c><f>SUM(A1)</f><v>7</v></c></row>'] })).toMatchObject({
      grids: [{ rows: [{ cells: ['7'] }] }],
      notices: [{ code: 'formulas-as-values', count: 1 }],
    });
  });

  test('escaped by the format come back', () => {
    expect(cells('<row><c t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c></row>')).toEqual([[1, 'a\rb_x000D_']]);
  });
});

describe('books', () => {
  const one = '<row><c><v>1</v></c></row>';

  test('give their sheets in order, hidden ones marked, charts left out', () => {
    const workbook =
      '<x:workbook xmlns:x="m"><x:sheets><x:sheet name="二" r:id="s1"/><x:sheet name="一" state="hidden" r:id="s0"/><x:sheet name="图" r:id="none"/></x:sheets></x:workbook>';
    const decoded = decode({ sheets: [one, one], workbook });
    expect(decoded.ok && decoded.grids.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['二', undefined],
      ['一', true],
    ]);
  });

  const beyond: [string, BookParts][] = [
    ['too-many-sheets', { sheets: Array(51).fill(one) }],
    ['too-many-rows', { sheets: [one.repeat(50_001)] }],
    ['too-many-columns', { sheets: ['<row><c r="ZZ1"><v>1</v></c></row>'] }],
    ['damaged', { sheets: [one], workbook: '<workbook/>' }],
    ['cell-too-long', { sheets: [`<row><c t="inlineStr"><is><t>${'x'.repeat(300_001)}</t></is></c></row>`] }],
    ['unpacked-too-big', { sheets: [''], more: { 'xl/big.xml': ' '.repeat(21 * 1024 * 1024) } }],
  ];

  test.each(beyond)('%s', (reason, parts) => {
    expect(decode(parts)).toMatchObject({ ok: false, reason });
  });

  test('a text that is named a hundred thousand times is refused, not unfolded', () => {
    const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`;
    expect(decode({ sheets: [row.repeat(500)], shared: `<si><t>${'长'.repeat(30_000)}</t></si>` })).toMatchObject({
      reason: 'unpacked-too-big',
    });
  });

  test('another kind of document in a ZIP is not called damaged', () => {
    expect(
      decodeTable(zipSync({ mimetype: strToU8('application/vnd.oasis'), 'content.xml': strToU8('<a/>') }), 'a.ods'),
    ).toMatchObject({
      reason: 'unknown-format',
    });
  });

  test('a locked archive is told', () => {
    const bytes = zipSync(bookFiles({ sheets: [one] }));
    const view = new DataView(bytes.buffer);
    for (let i = 0; i + 4 < bytes.length; i++) if (view.getUint32(i, true) === 0x02014b50) view.setUint16(i + 8, 1, true);
    expect(decodeTable(bytes, 'a.xlsx')).toMatchObject({ reason: 'encrypted' });
  });
});

test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [46143, '2026-05-01'],
  [46143.833333333336, '2026-05-01 20:00:00'],
  [0.5, '12:00:00'],
  [1e12, '1000000000000'],
])('day %d is %s', (serial, iso) => {
  expect(isoOfSerial(serial, false)).toBe(iso);
});

test('the scan of XML knows comments, CDATA, doctypes and marks within attributes', () => {
  const seen: string[] = [];
  const xml = '<?xml?><!DOCTYPE a><!-- <no> --><p:a x="1>2" y=\'&lt;&#x5c0f;&#31859;&nope;\'><![CDATA[<b>]]>t<c/></p:a>';
  scanXml(xml, {
    open: (name, attribute, empty) => seen.push(`${name} ${attribute('x')} ${attribute('y')} ${empty}`),
    close: (name) => seen.push(`/${name}`),
    text: (text) => seen.push(`"${text}"`),
  });
  expect(seen).toEqual(['a 1>2 <小米&nope; false', '"<b>"', '"t"', 'c undefined undefined true', '/a']);
});

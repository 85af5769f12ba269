/** Files for the table tests, made without the code under test: GB18030 bytes, and workbooks out of bare XML. */
import { strToU8, zipSync } from 'fflate';
import type { Grid } from '../../../utils/export/table/grid';

const gb = new Map<string, number[]>();
function fillGb(): void {
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if (low !== 0x7f && [...character].length === 1 && !gb.has(character)) gb.set(character, [high, low]);
    }
}

/** A text as Excel in China saves it. Characters of two bytes only, which is all of GBK. */
export function gbBytes(text: string): Uint8Array {
  if (gb.size === 0) fillGb();
  return Uint8Array.from([...text].flatMap((c) => (c < '\x80' ? [c.charCodeAt(0)] : (gb.get(c) ?? [0x3f]))));
}

export const utf8 = (text: string, bom = false) => strToU8((bom ? '\ufeff' : '') + text);

export function utf16(text: string, order: 'le' | 'be', bom: boolean): Uint8Array {
  const units = [...(bom ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))];
  return Uint8Array.from(units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

/** A grid as a test writes it: rows of cells, numbered from 1. */
export const grid = (...rows: string[][]): Grid => ({ name: '', rows: rows.map((cells, i) => ({ number: i + 1, cells })) });

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface BookParts {
  /** XML of the rows of each sheet. */
  sheets: string[];
  shared?: string;
  styles?: string;
  workbook?: string;
  more?: Record<string, string>;
}

/** The files of a workbook around the given rows. */
export function bookFiles({ sheets, shared, styles, workbook, more }: BookParts): Record<string, Uint8Array> {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${REL}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      workbook ??
      `<workbook><sheets>${sheets.map((_, i) => `<sheet name="表${i + 1}" sheetId="${i + 1}" r:id="s${i}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, i) => `<Relationship Id="s${i}" Type="${REL}/worksheet" Target="worksheets/sheet${i}.xml"/>`)
      .join(
        '',
      )}<Relationship Id="ss" Type="${REL}/sharedStrings" Target="./sharedStrings.xml"/><Relationship Id="st" Type="${REL}/styles" Target="../xl/styles.xml"/></Relationships>`,
    ...(shared === undefined ? {} : { 'xl/sharedStrings.xml': `<sst>${shared}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` }),
    ...more,
  };
  for (const [i, rows] of sheets.entries())
    files[`xl/worksheets/sheet${i}.xml`] = `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData></worksheet>`;
  return Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]));
}

export const book = (parts: BookParts): Uint8Array => zipSync(bookFiles(parts));

/** The small parts of a workbook: relations, shared texts, number formats, dates. Sheets are read in `xlsx-read`. */
import { TABLE_LIMITS } from './grid';
import { scanXml } from './xml-scan';

/** `_x000D_` is how the format writes characters that XML cannot hold as they are. */
export const unescapeCell = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))) : text;

/** Text of a part, whatever its mark says; broken characters become U+FFFD. */
export function partText(bytes: Uint8Array | undefined): string {
  if (!bytes) return '';
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(wide).decode(bytes);
}

/** Targets of a `.rels` part by id, as paths from the root of the package. `folder`: that of the part they belong to, with its slash. */
export function relations(xml: string, folder: string): { id: string; type: string; path: string }[] {
  const found: { id: string; type: string; path: string }[] = [];
  scanXml(xml, {
    open(name, attribute) {
      const target = attribute('Target');
      if (name !== 'Relationship' || target === undefined) return;
      const parts: string[] = [];
      for (const part of (target.startsWith('/') ? target.slice(1) : folder + target).split('/')) {
        if (part === '..') parts.pop();
        else if (part !== '.' && part !== '') parts.push(part);
      }
      found.push({ id: attribute('Id') ?? '', type: attribute('Type') ?? '', path: parts.join('/') });
    },
    close() {},
    text() {},
  });
  return found;
}

/** The shared texts; reading aids over characters (`rPh`) are no part of them. */
export function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let current = '';
  let inText = false;
  let aids = 0;
  scanXml(xml, {
    open(name, _, empty) {
      if (name === 'si') current = '';
      if (name === 'si' && empty) texts.push('');
      if (empty) return;
      if (name === 'rPh') aids++;
      if (name === 't') inText = true;
    },
    close(name) {
      if (name === 'si') texts.push(unescapeCell(current));
      if (name === 'rPh') aids--;
      if (name === 't') inText = false;
    },
    text(text) {
      if (inText && aids <= 0 && current.length <= TABLE_LIMITS.cell) current += text;
    },
  });
  return texts;
}

/** Formats built into the programs that show dates or times, in Chinese and Western editions. */
const DATE_FORMATS = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

const isDateFormat = (id: number, code: string | undefined) =>
  code === undefined
    ? DATE_FORMATS.some(([from, to]) => id >= from && id <= to)
    : /[ymdhs年月日]/i.test(code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').replace(/general/gi, ''));

/** For each style of a cell, whether its number is a date or a time. */
export function dateStyles(xml: string): boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  scanXml(xml, {
    open(name, attribute, empty) {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), (attribute('formatCode') ?? '').slice(0, 255));
      if (name === 'cellXfs') inCells = !empty;
      if (name === 'xf' && inCells) {
        const id = Number(attribute('numFmtId') ?? 0);
        styles.push(isDateFormat(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
    text() {},
  });
  return styles;
}

/** A spreadsheet's day number as ISO date, with the time when there is one: `2026-05-01`, `2026-05-01 20:00:00`, `20:00:00`. */
export function isoOfSerial(serial: number, since1904: boolean): string {
  const day = serial + (since1904 ? 1462 : 0);
  // Excel counts a 29 February 1900 that never was.
  const ms = Math.round((day - (day < 60 ? 25_568 : 25_569)) * 86_400_000);
  if (!(Math.abs(ms) < 8e15)) return String(serial);
  const iso = new Date(ms).toISOString();
  const time = iso.slice(11, 19);
  if (serial >= 0 && serial < 1) return time;
  return time === '00:00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
}

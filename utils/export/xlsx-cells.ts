/** Cells of an XLSX sheet as XML, with their number formats. Which sheets and files there are is left to `xlsx`. */
import { currencyExponent, isoWithOffset, toMajor } from '../domain/format';
import { guardText } from './text-cell';

/**
 * One cell. `null` is "no value" and stays empty. A string is text and never becomes a formula. Numbers keep their type, so that
 * the spreadsheet can add them up; one that is not finite stays empty.
 */
export type SheetCell =
  | null
  | string
  | number
  | { integer: number }
  /** Integer in the minor unit; shown in major units with its currency. Absent currency: in hundredths, without a sign. */
  | { minor: number; currency?: string }
  /** Epoch ms; shown as date and time of the zone (IANA). */
  | { at: number; timeZone: string }
  /** A length in ms; shown as hours, minutes, seconds. */
  | { ms: number };

const DAY_MS = 86_400_000;
/** Day 25 569 of a spreadsheet's calendar is 1970-01-01. */
const EPOCH_DAY = 25_569;
/** Excel refuses a file with a longer cell. */
const LONGEST_TEXT = 32_767;

/** Everything XML 1.0 does not allow, lone surrogates with it. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Nothing in a text that this does not match needs a second look. */
const SUSPECT = /[^\t\n !#-%'-;=?-\ud7ff\ue000-\ufffd]/;

/** Text between tags or in an attribute. What XML cannot carry is left out; it could not be seen either. */
export function escapeXml(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(ILLEGAL, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Text of a cell. `_x000D_` is how the format writes a CR, so a text that looks like that is escaped in the same way. */
function cellText(text: string): string {
  const whole = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  if (!SUSPECT.test(whole) && !whole.includes('_x')) return whole;
  return escapeXml(whole.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')).replace(/\r/g, '_x000D_');
}

/** The styles of one workbook: fixed ones, and a number format for each currency that occurs. */
export interface Styles {
  /** Index of the style of an amount of money. */
  money(currency: string | undefined): number;
  xml(): string;
}

export const STYLE = { plain: 0, header: 1, integer: 2, dateTime: 3, duration: 4, quoted: 5 } as const;
const FIRST_MONEY = 6;
const FIRST_FORMAT = 164;

function moneyFormat(currency: string | undefined): string {
  const exponent = currencyExponent(currency);
  const digits = `#,##0${exponent > 0 ? `.${'0'.repeat(exponent)}` : ''}`;
  if (currency === undefined) return digits;
  return currency === 'CNY' ? `"¥"${digits}` : `"${currency.replace(/[^A-Za-z]/g, '')}" ${digits}`;
}

export function createStyles(): Styles {
  const currencies: (string | undefined)[] = [];
  return {
    money(currency) {
      if (!currencies.includes(currency)) currencies.push(currency);
      return FIRST_MONEY + currencies.indexOf(currency);
    },
    xml() {
      const formats = ['yyyy\\-mm\\-dd hh:mm:ss', ...currencies.map(moneyFormat)];
      const numFmts = formats
        .map((code, i) => `<numFmt numFmtId="${FIRST_FORMAT + i}" formatCode="${escapeXml(code)}"/>`)
        .join('');
      const xf = (numFmtId: number, more = '') =>
        `<xf numFmtId="${numFmtId}" fontId="0" fillId="0" borderId="0" xfId="0"${more}/>`;
      const applied = ' applyNumberFormat="1"';
      const xfs = [
        xf(0),
        '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
        xf(3, applied),
        xf(FIRST_FORMAT, applied),
        xf(46, applied),
        xf(49, `${applied} quotePrefix="1"`),
        ...currencies.map((_, i) => xf(FIRST_FORMAT + 1 + i, applied)),
      ];
      return (
        `<numFmts count="${formats.length}">${numFmts}</numFmts>` +
        '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>` +
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
      );
    },
  };
}

/** Offsets by zone and quarter of an hour, the finest step in which zones have ever changed lately; asking Intl per row takes seconds. */
const offsets = new Map<string, number>();

function offsetMs(at: number, timeZone: string): number {
  const key = `${timeZone} ${Math.floor(at / 900_000)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const iso = isoWithOffset(at, timeZone);
  const offset = Date.parse(`${iso.slice(0, 23)}Z`) - at;
  if (offsets.size > 10_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** Excel's number for a moment as the clocks of the zone showed it, exact to the millisecond. */
export function serialDate(at: number, timeZone: string): number {
  return Math.round(((at + offsetMs(at, timeZone)) / DAY_MS + EPOCH_DAY) * 1e10) / 1e10;
}

const numberXml = (ref: string, value: number | string, style: number) =>
  Number.isFinite(Number(value)) ? `<c r="${ref}"${style ? ` s="${style}"` : ''}><v>${value}</v></c>` : '';

/** A cell of text at `ref` (`B7`), with the spaces it has. `style`: index from `Styles`, 0 = plain. */
export function textXml(ref: string, text: string, style: number): string {
  return `<c r="${ref}"${style ? ` s="${style}"` : ''} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

/** One cell at `ref` (`B7`); '' for an empty one. Text that begins like a formula is marked as typed with an apostrophe. */
export function cellXml(ref: string, cell: SheetCell, styles: Styles): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') return textXml(ref, cell, guardText(cell) === cell ? STYLE.plain : STYLE.quoted);
  if (typeof cell === 'number') return numberXml(ref, cell, STYLE.plain);
  if ('integer' in cell) return numberXml(ref, cell.integer, STYLE.integer);
  if ('minor' in cell) {
    return Number.isInteger(cell.minor) ? numberXml(ref, toMajor(cell.minor, cell.currency), styles.money(cell.currency)) : '';
  }
  if ('ms' in cell) return numberXml(ref, Math.round((cell.ms / DAY_MS) * 1e10) / 1e10, STYLE.duration);
  return Number.isFinite(cell.at) ? numberXml(ref, serialDate(cell.at, cell.timeZone), STYLE.dateTime) : '';
}

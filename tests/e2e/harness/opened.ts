/**
 * Opens exported files with readers that are not ours: LibreOffice where it is installed, else a walk through the zip with Node's own zlib and a strict
 * XML parser. Both say the same of a sheet: its cells as texts.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { all, type Element, parseStrictly } from '../../export/table/strict-xml';

const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/opt/libreoffice/program/soffice'].find((path) => existsSync(path));
/** Comma, double quote, UTF-8, from line 1, language, quote texts only, true types, as shown, …, all sheets. */
const ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
/** A CSV is read with the same tokens: comma, double quote, UTF-8. */
const READ_CSV = 'CSV:44,34,76,1,,0,false,true,false';

/** Whether LibreOffice is here; says so once when it is not. */
export function hasOffice(): boolean {
  if (!OFFICE) process.stdout.write('LibreOffice is not installed: files are opened as zip and XML alone\n');
  return OFFICE !== undefined;
}

function office(args: readonly string[], to: string): void {
  mkdirSync(to, { recursive: true });
  // A profile a process: two of LibreOffice do not share one.
  const profile = `-env:UserInstallation=file://${join(to, `profile-${process.pid}`)}`;
  execFileSync(OFFICE ?? '', [profile, '--headless', ...args], { stdio: 'ignore', timeout: 70_000 });
}

/** Sheets of a workbook by name, each as the lines of text that LibreOffice shows. */
export function sheetsByOffice(book: string, to: string): Map<string, string[]> {
  office(['--convert-to', ALL_SHEETS, '--outdir', to, book], to);
  const stem = basename(book).replace(/\.xlsx$/, '');
  const files = readdirSync(to).filter((name) => name.startsWith(`${stem}-`) && name.endsWith('.csv'));
  return new Map(
    files.map((name) => [name.slice(stem.length + 1, -4), readFileSync(join(to, name), 'utf8').trimEnd().split(/\r?\n/)]),
  );
}

/** A CSV opened by LibreOffice and written as a workbook again: its cells, and whether it took one for a formula. */
export function csvByOffice(file: string, to: string): { cells: Cell[][]; formulas: number } {
  office([`--infilter=${READ_CSV}`, '--convert-to', 'xlsx', '--outdir', to, file], to);
  const parts = unzipped(readFileSync(join(to, basename(file).replace(/\.csv$/, '.xlsx'))));
  const shared = parts.get('xl/sharedStrings.xml');
  const texts = shared ? all(parseStrictly(loose(shared)), 'si').map((one) => textOf(one)) : [];
  return readSheet(loose(parts.get('xl/worksheets/sheet1.xml') ?? ''), texts);
}

/** Others write declarations our strict parser does not know. */
const loose = (xml: string) => xml.replace(/^<\?xml[^>]*\?>\s*/, '');

export interface Cell {
  ref: string;
  /** `n` a number, `s` a text. */
  kind: 'n' | 's';
  value: string;
  style: number;
}

const textOf = (element: Element): string => element.text + element.children.map(textOf).join('');

function readSheet(xml: string, shared: readonly string[] = []): { cells: Cell[][]; formulas: number } {
  const root = parseStrictly(xml);
  const cells = all(root, 'row').map((row) =>
    row.children.flatMap((cell): Cell[] => {
      const { r: ref = '', t: type = 'n', s = '0' } = cell.attributes;
      const raw = textOf(cell);
      if (raw === '') return [];
      const value = type === 's' ? (shared[Number(raw)] ?? '') : raw;
      return [{ ref, kind: type === 'n' ? 'n' : 's', value, style: Number(s) }];
    }),
  );
  return { cells, formulas: all(root, 'f').length };
}

export interface OpenedSheet {
  name: string;
  cells: Cell[][];
  formulas: number;
  /** The header row stays in sight. */
  frozen: boolean;
}

/** Sheets of a workbook of ours by the zip and XML reader; throws on anything that is not well-formed. */
export function sheetsByZip(book: Uint8Array): OpenedSheet[] {
  const parts = unzipped(Buffer.from(book));
  for (const xml of parts.values()) parseStrictly(xml);
  const names = all(parseStrictly(parts.get('xl/workbook.xml') ?? ''), 'sheet').map((sheet) => sheet.attributes.name ?? '');
  return names.map((name, i) => {
    const xml = parts.get(`xl/worksheets/sheet${i + 1}.xml`) ?? '';
    const frozen = all(parseStrictly(xml), 'pane').some(
      ({ attributes: { state, ySplit } }) => state === 'frozen' && ySplit === '1',
    );
    return { name, frozen, ...readSheet(xml) };
  });
}

/** Files of a zip by its central directory, each length and checksum of which must be true. */
export function unzipped(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  if (end < 0) throw new Error('no end of the central directory');
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n--) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('not an entry of the central directory');
    const [method, packed, plain] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)];
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const body = zip.subarray(from, from + packed);
    const bytes = method === 0 ? body : inflateRawSync(body);
    if (bytes.length !== plain) throw new Error('a file of another length than the directory says');
    files.set(zip.toString('utf8', at + 46, at + 46 + name), bytes.toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return files;
}

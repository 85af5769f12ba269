/** Any table file a person may hand over, to rows of texts: tells by its bytes what it is. JSON of our own making is read in `products-json`. */
import { parseBounded } from '../../schema/bounded-json';
import { decodeText } from './decode-text';
import { readDelimited } from './delimited';
import { type Decoded, refuse, TABLE_LIMITS } from './grid';
import { readJsonGrid } from './json-grid';
import { readXlsx } from './xlsx-read';

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

/** What Excel locks with a password, and the workbooks of before 2007, are files of another kind: told apart by a name within. */
function refuseCompound(bytes: Uint8Array): Decoded {
  const mark = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(mark[0] as number); at >= 0; at = bytes.indexOf(mark[0] as number, at + 1))
    if (mark.every((byte, i) => bytes[at + i] === byte)) return refuse('encrypted');
  return refuse('old-xls');
}

/**
 * Reads CSV (UTF-8, UTF-16, GB18030), TSV, XLSX or JSON. `name` decides nothing but whether a text is JSON. Never throws; everything
 * that is refused says why.
 */
export function decodeTable(bytes: Uint8Array, name: string): Decoded {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > TABLE_LIMITS.fileBytes) return refuse('too-big', TABLE_LIMITS.fileBytes);
  if (startsWith(bytes, 0x50, 0x4b)) return readXlsx(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuseCompound(bytes);
  const pdf = startsWith(bytes, 0x25, 0x50, 0x44, 0x46);
  const image = startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff);
  if (pdf || image) return refuse('unknown-format');
  const { text, encoding, damaged } = decodeText(bytes);
  const decoded = /\.json$/i.test(name) ? decodeJson(text) : readDelimited(text, encoding);
  if (!decoded.ok || damaged === 0) return decoded;
  return { ...decoded, notices: [{ code: 'encoding-doubtful', count: damaged }, ...decoded.notices] };
}

/** Reads text that was pasted: cells copied from a spreadsheet (tabs), CSV, or JSON when it looks like it. */
export function decodePasted(text: string): Decoded {
  if (text.length > TABLE_LIMITS.fileBytes) return refuse('too-big', TABLE_LIMITS.fileBytes);
  if (/^\s*[[{]\s*["{\]}]/.test(text.slice(0, 1000))) {
    const decoded = decodeJson(text);
    if (decoded.ok) return decoded;
  }
  return readDelimited(text);
}

function decodeJson(text: string): Decoded {
  const parsed = parseBounded(text, { maxBytes: 2 * TABLE_LIMITS.fileBytes, maxDepth: 32 });
  if (parsed.ok) return readJsonGrid(parsed.value);
  return parsed.reason === 'too-deep' || parsed.reason === 'too-big' ? refuse(parsed.reason) : refuse('not-json');
}

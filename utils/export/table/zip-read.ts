/**
 * Reads the wanted files out of a ZIP from outside, within a budget of unpacked bytes. Sizes that the archive states are not believed:
 * what comes out is counted while it comes out, and stops at the budget.
 */
import { Inflate } from 'fflate';

export type ZipReason = 'damaged' | 'encrypted' | 'unpacked-too-big';
export type Unzipped = { ok: true; names: string[]; files: Map<string, Uint8Array> } | { ok: false; reason: ZipReason };

interface Entry {
  name: string;
  method: number;
  flags: number;
  packed: number;
  header: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ENCRYPTED = 1;
const MAX_ENTRIES = 2000;
/** Deflate makes at most 1032 bytes of one, so a step gives at most 4 MB. */
const STEP = 4096;

class OverBudget extends Error {}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The entries by the central directory; nothing when there is none, or it does not add up. */
function entriesOf(bytes: Uint8Array): Entry[] | undefined {
  const view = viewOf(bytes);
  let end = bytes.length - 22;
  const first = Math.max(0, end - 65_535);
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first || bytes.length < 22) return undefined;
  const total = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (total > MAX_ENTRIES) return undefined;
  const entries: Entry[] = [];
  const decoder = new TextDecoder();
  for (let i = 0; i < total; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/'),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      header: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function packedBytes(bytes: Uint8Array, { header, packed }: Entry): Uint8Array | undefined {
  const view = viewOf(bytes);
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) return undefined;
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return from + packed > bytes.length ? undefined : bytes.subarray(from, from + packed);
}

/** Unpacks by small steps. Throws `OverBudget`, or what the inflater throws on broken data. */
function inflate(packed: Uint8Array, budget: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflater = new Inflate((part) => {
    size += part.length;
    if (size > budget) throw new OverBudget();
    parts.push(part);
  });
  for (let at = 0; at < packed.length; at += STEP) inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Unpacks the files that `wanted` names, at most `budget` bytes in all. `names` lists everything in the archive. Never throws. */
export function readZip(bytes: Uint8Array, wanted: (name: string) => boolean, budget: number): Unzipped {
  const entries = entriesOf(bytes);
  if (!entries) return { ok: false, reason: 'damaged' };
  const files = new Map<string, Uint8Array>();
  let left = budget;
  for (const entry of entries) {
    if (entry.flags & ENCRYPTED) return { ok: false, reason: 'encrypted' };
    if (!wanted(entry.name) || files.has(entry.name)) continue;
    const packed = packedBytes(bytes, entry);
    if (!packed || (entry.method !== 0 && entry.method !== 8)) return { ok: false, reason: 'damaged' };
    try {
      const file = entry.method === 0 ? packed : inflate(packed, left);
      left -= file.length;
      if (left < 0) throw new OverBudget();
      files.set(entry.name, file);
    } catch (thrown) {
      return { ok: false, reason: thrown instanceof OverBudget ? 'unpacked-too-big' : 'damaged' };
    }
  }
  return { ok: true, names: entries.map(({ name }) => name), files };
}

/**
 * The outside of a `.anchordesk` file: a line that names the format, a SHA-256 of all that follows, then parts, each deflated. What stands in
 * the parts is left to `bundle-write` and `bundle-read`. Only synchronous fflate: its workers are refused by an extension page's CSP.
 */

import { deflateSync, Inflate } from 'fflate';
import type { FrameRefusal } from '../domain/merge/refusal';
import { joined } from './joined';

const NAME = 'ANCHORDESK';
const FORMAT = 1;
/** `ANCHORDESK 1\n` and 64 hex digits and a line end. */
const HEADER = /^ANCHORDESK (\d{1,6})\n([0-9a-f]{64})\n/;
const LONGEST_HEADER = 100;
/** Packed and plain length of a part, four bytes each, little end first. */
const LENGTHS = 8;
/** Deflate makes at most 1032 bytes of one, so a step gives at most 4 MB. */
const STEP = 4096;

export interface FrameLimits {
  /** Bytes of the whole file. */
  file: number;
  /** Bytes of one unpacked part. */
  part: number;
  /** Bytes of all unpacked parts. */
  plain: number;
}

const MB = 1024 * 1024;
/** A bundle is one office's sessions; a backup is everything. Both are unpacked part by part, none above what reliability.md allows for JSON. */
export const FRAME_LIMITS = {
  bundle: { file: 50 * MB, part: 10 * MB, plain: 300 * MB },
  backup: { file: 300 * MB, part: 10 * MB, plain: 1000 * MB },
} as const satisfies Record<string, FrameLimits>;

/** SHA-256 in hex digits. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The whole file. The same parts give the same bytes. Throws a RangeError for a part that no reader would take. */
export async function frame(parts: Iterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  for (const part of parts) {
    if (part.length > FRAME_LIMITS.bundle.part) throw new RangeError('a session is too large for a file');
    const packed = deflateSync(part, { level: 6 });
    const lengths = new DataView(new ArrayBuffer(LENGTHS));
    lengths.setUint32(0, packed.length, true);
    lengths.setUint32(4, part.length, true);
    pieces.push(new Uint8Array(lengths.buffer), packed);
  }
  const body = joined(pieces);
  return joined([new TextEncoder().encode(`${NAME} ${FORMAT}\n${await sha256(body)}\n`), body]);
}

export type Opened =
  | { ok: true; checksum: string; parts: { packed: Uint8Array; plain: number }[] }
  | { ok: false; code: FrameRefusal };

/** Looks at the outside of a file and finds its parts; nothing is unpacked before the checksum has been found right. */
export async function openFrame(bytes: Uint8Array<ArrayBuffer>, limits: FrameLimits): Promise<Opened> {
  if (bytes.length === 0) return { ok: false, code: 'empty' };
  if (bytes.length > limits.file) return { ok: false, code: 'too-big' };
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_HEADER));
  const header = HEADER.exec(text);
  const version = Number(/^ANCHORDESK (\d{1,6})\n/.exec(text)?.[1] ?? 0);
  if (version > FORMAT) return { ok: false, code: 'newer' };
  if (!header) return { ok: false, code: text.startsWith(`${NAME} `) ? 'truncated' : 'foreign' };
  const body = bytes.subarray(header[0].length);
  const parts = partsOf(body, limits);
  if (!Array.isArray(parts)) return { ok: false, code: parts };
  const checksum = header[2] ?? '';
  if ((await sha256(body)) !== checksum) return { ok: false, code: 'altered' };
  return { ok: true, checksum, parts };
}

function partsOf(body: Uint8Array, limits: FrameLimits): { packed: Uint8Array; plain: number }[] | FrameRefusal {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const parts: { packed: Uint8Array; plain: number }[] = [];
  let sum = 0;
  let at = 0;
  while (at < body.length) {
    if (at + LENGTHS > body.length) return 'truncated';
    const from = at + LENGTHS;
    at = from + view.getUint32(at, true);
    const plain = view.getUint32(from - 4, true);
    sum += plain;
    if (at > body.length) return 'truncated';
    if (plain > limits.part || sum > limits.plain) return 'too-big';
    parts.push({ packed: body.subarray(from, at), plain });
  }
  return parts.length === 0 ? 'truncated' : parts;
}

class OverSize extends Error {}

/** One part unpacked; null when it is not what its lengths say. What comes out is counted while it comes out. */
export function unpack({ packed, plain }: { packed: Uint8Array; plain: number }): Uint8Array | null {
  const whole = new Uint8Array(plain);
  let size = 0;
  const inflater = new Inflate((piece) => {
    if (size + piece.length > plain) throw new OverSize();
    whole.set(piece, size);
    size += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    // Broken data, or more of it than was said: both mean that the file was changed.
    return null;
  }
  return size === plain ? whole : null;
}

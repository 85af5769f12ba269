/**
 * Reads a `.anchordesk` file that somebody else made. Size, depth, checksum and shapes are checked in this order, then each session against its
 * own rows; a file is taken as a whole or refused as a whole, with a code and where. Never throws on anything in the file.
 */
import type { Bundle, SessionRecord } from '../domain/merge/bundle';
import { checkRecord, type RecordNote } from '../domain/merge/check';
import type { BundleRefusal } from '../domain/merge/refusal';
import { IMPORT_LIMITS, parseBounded } from '../schema/bounded-json';
import { bundleHead, bundleRecord } from '../schema/bundle';
import { FRAME_LIMITS, type FrameLimits, openFrame, unpack } from './bundle-frame';

export type ReadBundle =
  | { ok: true; bundle: Bundle; checksum: string; notes: { session: string; note: RecordNote }[] }
  /** `where`: the part and the field, as a programmer would name it: `session 3: summary.metrics`. */
  | { ok: false; code: BundleRefusal; where?: string };

export interface ReadOptions {
  limits?: FrameLimits;
  /** Called after each part; what it returns is awaited, so that a page can draw in between, and `true` stops. */
  onPart?(done: number, all: number): Promise<boolean | undefined>;
}

export class Cancelled extends Error {
  override name = 'Cancelled';
}

type Part<T> = { ok: true; value: T } | { ok: false; code: BundleRefusal; where?: string };

interface Schema {
  safeParse(value: unknown): { success: boolean; data?: unknown; error?: { issues: readonly { path: PropertyKey[] }[] } };
}

function readPart<T>(part: { packed: Uint8Array; plain: number }, schema: Schema, name: string): Part<T> {
  const bytes = unpack(part);
  if (!bytes) return { ok: false, code: 'altered', where: name };
  const json = parseBounded(bytes, IMPORT_LIMITS);
  if (!json.ok) return { ok: false, code: json.reason === 'not-utf-8' ? 'not-json' : json.reason, where: name };
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { ok: true, value: parsed.data as T };
  const path = parsed.error?.issues[0]?.path.map(String).join('.') ?? '';
  return { ok: false, code: 'shape', where: path ? `${name}: ${path}` : name };
}

/** @throws Cancelled when `onPart` says so; nothing else. */
export async function readBundle(bytes: Uint8Array<ArrayBuffer>, options: ReadOptions = {}): Promise<ReadBundle> {
  const opened = await openFrame(bytes, options.limits ?? FRAME_LIMITS.bundle);
  if (!opened.ok) return opened;
  const [first, ...others] = opened.parts;
  if (!first) return { ok: false, code: 'truncated' };
  const head = readPart<Omit<Bundle, 'records'> & { sessions: number }>(first, bundleHead, 'head');
  if (!head.ok) return head;
  const { sessions, ...rest } = head.value;
  if (sessions !== others.length) return { ok: false, code: 'counts', where: 'head: sessions' };

  const records: SessionRecord[] = [];
  const notes: { session: string; note: RecordNote }[] = [];
  const ids = new Set<string>();
  for (const [index, part] of others.entries()) {
    const name = `session ${index + 1}`;
    const record = readPart<SessionRecord>(part, bundleRecord, name);
    if (!record.ok) return record;
    const checked = checkRecord(record.value);
    if (!checked.ok) return { ok: false, code: checked.fault, where: name };
    const { id } = checked.record.session;
    if (ids.has(id)) return { ok: false, code: 'counts', where: name };
    ids.add(id);
    records.push(checked.record);
    if (checked.note) notes.push({ session: id, note: checked.note });
    if (await options.onPart?.(index + 1, others.length)) throw new Cancelled();
  }
  return { ok: true, bundle: { ...rest, records }, checksum: opened.checksum, notes };
}

/** Writes a bundle or a backup as the bytes of a `.anchordesk` file: canonical JSON, a head and one part a session, so that no part grows with their number. */
import type { Bundle } from '../domain/merge/bundle';
import { canonical } from '../domain/sealed/canonical';
import { frame } from './bundle-frame';

/** Without the dot. */
export const BUNDLE_EXTENSION = 'anchordesk';
export const BUNDLE_TYPE = 'application/octet-stream';

/** The same bundle gives the same bytes. Throws a RangeError when a single session is too large for any reader (over 10 MB unpacked). */
export function writeBundle({ records, ...rest }: Bundle): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const head = { ...rest, sessions: records.length };
  return frame([head, ...records].map((part) => encoder.encode(canonical(part))));
}

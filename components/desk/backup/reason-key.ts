/** The sentence for a refusal of the background; codes it has none for share one. */
import type { Key } from '../../../utils/i18n';

const KNOWN = [
  'disk-full',
  'mark-clash',
  'newer-import',
  'no-import',
  'recording',
  'settings',
  'stopped',
  'unreachable',
] as const;

export function reasonKey(reason: string): Key {
  return `desk.backup.reason.${KNOWN.find((known) => known === reason) ?? 'unknown'}`;
}

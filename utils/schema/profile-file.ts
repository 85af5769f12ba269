/** The file in which one office gives another what it taught: written here, and read with every limit that a stranger's file needs. */
import * as z from 'zod/mini';
import type { Profile } from '../domain/profile';
import type { ProfileFileRead, ProfileRefusal } from '../domain/profile-import';
import { parseBounded } from './bounded-json';
import { profile } from './profile';
import { instant, shortText } from './rows';

const FORMAT = 'anchor-desk-dashboards';
const VERSION = 1;
const LIMITS = { maxBytes: 2 * 1024 * 1024, maxDepth: 10 };

export const PROFILE_FILE = { extension: 'dashboards.json', type: 'application/json' } as const;

const file = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  app: shortText,
  madeAt: instant,
  profiles: z.array(profile).check(
    z.minLength(1, 'empty'),
    z.maxLength(500),
    z.refine((all) => new Set(all.map(({ key }) => key)).size === all.length, 'twice'),
  ),
});

/** The text of a file. `madeAt`: epoch ms. */
export const writeProfileFile = (profiles: readonly Profile[], app: string, madeAt: number): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, app, madeAt, profiles }, null, 1);

const TELLING: readonly ProfileRefusal[] = ['selector', 'origin', 'empty'];
const refuse = (reason: ProfileRefusal): ProfileFileRead => ({ ok: false, reason });

/** The dashboards in a file, or why it is not taken. Never throws; nothing of a refused file is used. */
export function readProfileFile(bytes: Uint8Array): ProfileFileRead {
  const json = parseBounded(bytes, LIMITS);
  if (!json.ok) return refuse(json.reason === 'not-utf-8' ? 'not-json' : json.reason);
  const head = json.value as { format?: unknown; version?: unknown } | null;
  if (typeof head !== 'object' || head === null || head.format !== FORMAT) return refuse('other-file');
  if (typeof head.version === 'number' && head.version > VERSION) return refuse('newer');
  const parsed = file.safeParse(json.value);
  if (parsed.success) return { ok: true, profiles: parsed.data.profiles as Profile[] };
  const messages = parsed.error.issues.map(({ message }) => message);
  return refuse(TELLING.find((reason) => messages.includes(reason)) ?? 'damaged');
}

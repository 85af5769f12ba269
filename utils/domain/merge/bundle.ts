/** What one office gives another, and what a backup holds: finished sessions with all their rows, and what they refer to. Bytes are left to `export/bundle`. */
import type { Campaign } from '../campaign/campaign';
import type { Profile } from '../profile';
import type { Host, Product, Rundown } from '../rundown';
import type { Sealed } from '../sealed/sealed';
import type { Mark, Session } from '../session';

/** One finished session and all that was recorded in it; its summary without `running`. */
export interface SessionRecord {
  session: Session;
  marks: Mark[];
  sealed: Sealed;
}

/** `bundle`: chosen sessions for somebody else. `backup`: everything, for the same person. */
export type BundleKind = 'bundle' | 'backup';

/** The settings that go into a backup, in the order in which they are told. */
export const KEPT_SETTINGS = [
  'office',
  'language',
  'theme',
  'own-wording',
  'goal',
  'alert-rules',
  'alert-sound',
  'on-air-lag',
  'prompter',
  'prompter-keys',
  'prompter-screens',
  'confirmed-adapters',
] as const;

/** A setting that a person made, by the name it is kept under. What it may be is for `utils/settings` to say. */
export interface KeptSetting {
  key: string;
  value: unknown;
}

export interface Bundle {
  format: 1;
  kind: BundleKind;
  /** Version of the extension that wrote it. */
  app: string;
  /** Epoch ms. */
  madeAt: number;
  /** Who gives it, as they wrote it; may be empty. */
  office: string;
  records: SessionRecord[];
  products: Product[];
  hosts: Host[];
  /** Filled in a backup only. */
  rundowns: Rundown[];
  campaigns: Campaign[];
  /** What was taught about dashboards. */
  profiles: Profile[];
  /** Absent in a bundle, and in backups of before they were in one. */
  settings?: KeptSetting[];
}

/** What stands beside sessions, by the name of its table. */
export const SIDE_TABLES = ['products', 'hosts', 'rundowns', 'campaigns', 'profiles'] as const;
export type SideTable = (typeof SIDE_TABLES)[number];
export type SideRow = Bundle[SideTable][number];

/** By what a row is known in its table. */
export const sideId = (row: SideRow): string => ('id' in row ? row.id : row.key);

/** The session as it goes into a file: without the ledger's memory, which is no part of an export. */
export function bareSession(session: Session): Session {
  const { running: _, ...summary } = session.summary;
  return { ...session, summary };
}

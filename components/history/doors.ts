/** What the pages of history reach beyond themselves for; each entry point hands in how. */

import type { ReadonlySignal } from '@preact/signals';
import type { Progress } from '../../utils/state/handover';
import type { Outcome } from '../../utils/state/history';
import type { People } from '../../utils/state/history-search';
import type { Recording } from '../../utils/state/session-page';

/** Has one file of a session made and saved; null = it was stopped, and there is no file. */
export type FileDoor = (recording: Recording, people: People, progress: Progress) => Promise<Outcome | null>;

export interface Doors {
  /** Opens the practice dashboard. */
  practice(): void;
  /** `snapshots.csv` of one session. */
  exportCsv: FileDoor;
  /** A workbook, JSON for other programs, or a bundle for another office, of one session. */
  exportXlsx?: FileDoor;
  exportJson?: FileDoor;
  exportBundle?: FileDoor;
  /** The picture of a session. */
  exportCard?: FileDoor;
  /** Opens this view in a tab; absent when it is in one. */
  openTab?(): void;
}

/** Address of one session's page, within any page that shows history. */
export const sessionHref = (id: string) => `#/session/${encodeURIComponent(id)}`;

/** Address of sessions beside each other. */
export const compareHref = (ids: readonly string[]) => `#/compare/${ids.map(encodeURIComponent).join(',')}`;

/** Address of all sessions of a host. */
export const hostHref = (name: string) => `#/host/${encodeURIComponent(name)}`;

/** Address of the list. */
export const LIST_HREF = '#/sessions';

/** The desk, where a show is prepared. */
export interface DeskDoor {
  /** Its three first steps were neither done nor skipped. */
  isFirst: ReadonlySignal<boolean>;
  open(): void;
  /** The first steps are not wanted. */
  skip(): void;
}

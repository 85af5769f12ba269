/** What the pages of history reach beyond themselves for; each entry point hands in how. */

import type { ReadonlySignal } from '@preact/signals';
import type { Outcome } from '../../utils/state/history';
import type { People } from '../../utils/state/history-search';
import type { Recording } from '../../utils/state/session-page';

export interface Doors {
  /** Opens the practice dashboard. */
  practice(): void;
  /** Writes `snapshots.csv` of one session to the downloads. */
  exportCsv(recording: Recording): Promise<Outcome>;
  /** Writes a workbook, JSON for other programs, or a bundle for another office, of one session. */
  exportXlsx?(recording: Recording): Promise<Outcome>;
  exportJson?(recording: Recording): Promise<Outcome>;
  exportBundle?(recording: Recording): Promise<Outcome>;
  /** Writes the picture of a session. */
  exportCard?(recording: Recording, people: People): Promise<Outcome>;
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

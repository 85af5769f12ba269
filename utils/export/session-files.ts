/** The files of one session: their names, types and bytes. Words come in; handing a file to the browser is left to the entry points. */
import type { Bundle } from '../domain/merge/bundle';
import type { Snapshot } from '../domain/reading';
import type { Mark, Session } from '../domain/session';
import { BUNDLE_EXTENSION, BUNDLE_TYPE, writeBundle } from './bundle-write';
import { type Card, layOutCard } from './card-layout';
import { snapshotsCsv } from './csv';
import { exportName } from './file-name';
import { type Paints, paintPng } from './png-paint';
import { sessionJson } from './session-json';
import { type SessionWords, sessionSheets } from './session-sheets';
import { writeXlsx } from './xlsx';

export interface Recorded {
  session: Session;
  snapshots: readonly Snapshot[];
  marks: readonly Mark[];
}

export interface SessionFile {
  name: string;
  type: string;
  content: string | Blob | Uint8Array<ArrayBuffer>;
}

/** How files are called: the product's own name, and what must be said of their numbers (`minute values`); none = nothing. */
export interface Naming {
  product: string;
  thinned: string;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function nameOf({ title, startedAt, timeZone, thinned }: Session, naming: Naming, extension: string): string {
  const said = thinned === undefined ? title : `${title} ${naming.thinned}`;
  return exportName(naming.product, said, startedAt, timeZone, extension);
}

export function csvFile({ session, snapshots, marks }: Recorded, naming: Naming): SessionFile {
  return {
    name: nameOf(session, naming, 'csv'),
    type: 'text/csv;charset=utf-8',
    content: snapshotsCsv(session, snapshots, marks),
  };
}

export function jsonFile({ session, snapshots, marks }: Recorded, naming: Naming): SessionFile {
  return {
    name: nameOf(session, naming, 'json'),
    type: 'application/json',
    content: sessionJson(session, snapshots, marks),
  };
}

export function xlsxFile(recorded: Recorded, naming: Naming, words: SessionWords): SessionFile {
  const content = writeXlsx(sessionSheets(recorded, words)) as Uint8Array<ArrayBuffer>;
  return { name: nameOf(recorded.session, naming, 'xlsx'), type: XLSX, content };
}

/** @param bundle what was gathered of the one session */
export async function bundleFile(session: Session, bundle: Bundle, naming: Naming): Promise<SessionFile> {
  return { name: nameOf(session, naming, BUNDLE_EXTENSION), type: BUNDLE_TYPE, content: await writeBundle(bundle) };
}

/** Rejects when the browser cannot draw. */
export async function cardFile(session: Session, card: Card, naming: Naming, paints: Paints): Promise<SessionFile> {
  const content = await paintPng((measure) => layOutCard(card, measure), paints);
  return { name: nameOf(session, naming, 'png'), type: 'image/png', content };
}

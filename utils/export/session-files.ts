/** The files of one session: their names, types and bytes. Words come in; handing a file to the browser is left to the entry points. */
import type { Bundle } from '../domain/merge/bundle';
import type { Session } from '../domain/session';
import { BUNDLE_EXTENSION, BUNDLE_TYPE, writeBundle } from './bundle-write';
import { type Card, layOutCard } from './card-layout';
import { csvSteps } from './csv';
import { exportName } from './file-name';
import { type Paints, paintPng } from './png-paint';
import { jsonSteps } from './session-json';
import { sessionSheets } from './session-sheets';
import type { Recorded, SessionWords } from './session-words';
import { inSteps, type OnStep, type Steps } from './steps';
import { xlsxSteps } from './xlsx';

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

/** Extension and type. */
const CSV = ['csv', 'text/csv;charset=utf-8'] as const;
const JSON_FILE = ['json', 'application/json'] as const;
const XLSX = ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] as const;

function nameOf({ title, startedAt, timeZone, thinned }: Session, naming: Naming, extension: string): string {
  const said = thinned === undefined ? title : `${title} ${naming.thinned}`;
  return exportName(naming.product, said, startedAt, timeZone, extension);
}

/** A file made in steps, or null when it was stopped. */
async function stepped(
  { session, snapshots }: Recorded,
  naming: Naming,
  [extension, type]: readonly [string, string],
  steps: Steps<SessionFile['content']>,
  onStep: OnStep,
): Promise<SessionFile | null> {
  const content = await inSteps(steps, snapshots.length, onStep);
  return content === null ? null : { name: nameOf(session, naming, extension), type, content };
}

/** These three tell after every few hundred rows how far they are, and give null when they were stopped. */
export const csvFile = (recorded: Recorded, naming: Naming, onStep: OnStep): Promise<SessionFile | null> =>
  stepped(recorded, naming, CSV, csvSteps(recorded.session, recorded.snapshots, recorded.marks), onStep);

export const jsonFile = (recorded: Recorded, naming: Naming, onStep: OnStep): Promise<SessionFile | null> =>
  stepped(recorded, naming, JSON_FILE, jsonSteps(recorded.session, recorded.snapshots, recorded.marks), onStep);

export const xlsxFile = (recorded: Recorded, naming: Naming, onStep: OnStep, words: SessionWords): Promise<SessionFile | null> =>
  stepped(recorded, naming, XLSX, xlsxSteps(sessionSheets(recorded, words)), onStep);

/** @param bundle what was gathered of the one session */
async function bundleFile(session: Session, bundle: Bundle, naming: Naming): Promise<SessionFile> {
  return { name: nameOf(session, naming, BUNDLE_EXTENSION), type: BUNDLE_TYPE, content: await writeBundle(bundle) };
}

/** Rejects when the browser cannot draw. */
async function cardFile(session: Session, card: Card, naming: Naming, paints: Paints): Promise<SessionFile> {
  const content = await paintPng((measure) => layOutCard(card, measure), paints);
  return { name: nameOf(session, naming, 'png'), type: 'image/png', content };
}

/** All of them, for whoever hands a session's page its files. */
export const sessionMakers = { csvFile, jsonFile, xlsxFile, cardFile, bundleFile };

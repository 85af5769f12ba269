/**
 * What an import would do: for each session new, same, or differing with the better of the two; for what stands beside sessions likewise.
 * Pure; nothing is doubled whatever the order or number of files. Carrying it out is left to `database/import`.
 */
import { lengthMs } from '../campaign/figures';
import type { Host } from '../rundown';
import { canonical } from '../sealed/canonical';
import { sealedRows } from '../sealed/sealed';
import type { Bundle, KeptSetting, SessionRecord, SideRow, SideTable } from './bundle';
import { bareSession, SIDE_TABLES, sideId } from './bundle';

/** One bundle and the name of the file it came in. */
export interface Arrived {
  file: string;
  bundle: Bundle;
}

/** Why one of two versions of a session was taken. `kept-first`: nothing tells them apart by what was read; the one that was here (or came first) stays. */
export type Why = 'coverage' | 'snapshots' | 'kept-first';

export interface SessionPlan {
  record: SessionRecord;
  /** File that the version to be stored comes from. */
  file: string;
  /** Other files that hold the same session, and were not taken. */
  also: string[];
  /** `differing`: stored already with other content. */
  state: 'new' | 'same' | 'differing';
  /** Whether the version here stays or that of the file is taken; for `differing` alone. */
  take?: 'here' | 'file';
  why?: Why;
}

export interface SidePlan {
  table: SideTable;
  row: SideRow;
  file: string;
  state: 'new' | 'same' | 'differing';
}

/** `new`: nothing was chosen here. */
export interface SettingPlan extends KeptSetting {
  state: 'new' | 'same' | 'differing';
}

export interface ImportPlan {
  sessions: SessionPlan[];
  side: SidePlan[];
  settings: SettingPlan[];
}

/** What is stored already of the ids that arrived. */
export interface Here {
  records: ReadonlyMap<string, SessionRecord>;
  side: { readonly [K in SideTable]: readonly Bundle[K][number][] };
  /** What a person set here; absent = nothing. */
  settings?: readonly KeptSetting[];
}

/** Share of its length that was read; more is better. */
function covered({ session }: SessionRecord): number {
  const whole = lengthMs(session);
  return whole === 0 ? 0 : Math.min(1, Math.max(0, session.summary.coveredMs) / whole);
}

/** Below this a difference of coverage is rounding. */
const NOTABLE = 1e-6;

/** The better of two versions of one session: by coverage, then by the number of rows; else the first. */
export function better(first: SessionRecord, second: SessionRecord): { second: boolean; why: Why } {
  const gain = covered(second) - covered(first);
  if (Math.abs(gain) > NOTABLE) return { second: gain > 0, why: 'coverage' };
  const rows = sealedRows(second.sealed) - sealedRows(first.sealed);
  if (rows !== 0) return { second: rows > 0, why: 'snapshots' };
  return { second: false, why: 'kept-first' };
}

/** Whether two versions say the same. Deleted here and present in a file is a difference; that is how it comes back. */
export function sameRecord(a: SessionRecord, b: SessionRecord): boolean {
  const bare = ({ session, marks, sealed }: SessionRecord) =>
    canonical({ session: bareSession(session), marks: marks.toSorted((x, y) => (x.id < y.id ? -1 : 1)), sealed });
  return bare(a) === bare(b);
}

/** @param chosen by session id: what a person wants of a differing session, against the rule */
export function planImport(
  arrived: readonly Arrived[],
  here: Here,
  chosen: ReadonlyMap<string, 'here' | 'file'> = new Map(),
): ImportPlan {
  const found = new Map<string, { record: SessionRecord; file: string; also: string[] }>();
  for (const { file, bundle } of arrived) {
    for (const record of bundle.records) {
      const before = found.get(record.session.id);
      if (!before) found.set(record.session.id, { record, file, also: [] });
      else if (better(before.record, record).second)
        found.set(record.session.id, { record, file, also: [...before.also, before.file] });
      else before.also.push(file);
    }
  }
  return {
    sessions: [...found.values()].map((one) => ({ ...one, ...decide(one.record, here, chosen.get(one.record.session.id)) })),
    side: planSide(arrived, here.side),
    settings: planSettings(arrived, here.settings ?? []),
  };
}

function decide(
  record: SessionRecord,
  here: Here,
  wanted: 'here' | 'file' | undefined,
): Pick<SessionPlan, 'state' | 'take' | 'why'> {
  const own = here.records.get(record.session.id);
  if (!own) return { state: 'new' };
  if (sameRecord(own, record)) return { state: 'same' };
  if (own.session.deletedAt !== undefined) return { state: 'differing', take: wanted ?? 'file', why: 'coverage' };
  // A session that is being recorded is never touched from outside.
  if (own.session.endedAt === undefined) return { state: 'differing', take: 'here', why: 'kept-first' };
  const { second, why } = better(own, record);
  return { state: 'differing', take: wanted ?? (second ? 'file' : 'here'), why };
}

const bareRow = (row: SideRow): string => canonical({ ...row, rev: undefined, editedAt: undefined });
const person = ({ name, county }: Host) => `${name.normalize('NFKC')}|${county.normalize('NFKC')}`;

/** Rows by id; a host that is here under another id is the same person, unless a session names them by the id that arrives. */
function planSide(arrived: readonly Arrived[], side: Here['side']): SidePlan[] {
  const plans: SidePlan[] = [];
  const named = new Set(arrived.flatMap(({ bundle }) => bundle.records.flatMap(({ session }) => session.hosts)));
  for (const table of SIDE_TABLES) {
    const own = new Map<string, SideRow>(side[table].map((row) => [sideId(row), row]));
    const people = new Set(side.hosts.map(person));
    const seen = new Set<string>();
    for (const { file, bundle } of arrived) {
      for (const row of bundle[table]) {
        const id = sideId(row);
        if (seen.has(id)) continue;
        seen.add(id);
        const before = own.get(id);
        const known = table === 'hosts' && !before && !named.has(id) && people.has(person(row as Host));
        if (table === 'hosts') people.add(person(row as Host));
        const state = before ? (bareRow(before) === bareRow(row) ? 'same' : 'differing') : known ? 'same' : 'new';
        plans.push({ table, row, file, state });
      }
    }
  }
  return plans;
}

/** Of several backups the newest one counts. */
function planSettings(arrived: readonly Arrived[], own: readonly KeptSetting[]): SettingPlan[] {
  const backups = arrived.filter(({ bundle }) => bundle.kind === 'backup').sort((a, b) => a.bundle.madeAt - b.bundle.madeAt);
  const found = new Map(backups.flatMap(({ bundle }) => (bundle.settings ?? []).map((one) => [one.key, one] as const)));
  return [...found.values()].map(({ key, value }) => {
    const here = own.find((one) => one.key === key);
    const state = !here ? 'new' : canonical({ value }) === canonical({ value: here.value }) ? 'same' : 'differing';
    return { key, value, state };
  });
}

/** Ids that may be stored already, to ask for before planning. */
export function idsOf(arrived: readonly Arrived[]): string[] {
  return [...new Set(arrived.flatMap(({ bundle }) => bundle.records.map(({ session }) => session.id)))];
}

/** What is written when a plan is carried out. Rows beside sessions that differ are replaced by a restore alone: a bundle of somebody else never edits ours. */
export function writesOf(
  plan: ImportPlan,
  kind: Bundle['kind'],
): { records: SessionRecord[]; side: Pick<SidePlan, 'table' | 'row'>[]; settings: KeptSetting[] } {
  return {
    records: plan.sessions.filter(({ state, take }) => state === 'new' || take === 'file').map(({ record }) => record),
    side: plan.side
      .filter(({ state }) => state === 'new' || (state === 'differing' && kind === 'backup'))
      .map(({ table, row }) => ({ table, row })),
    settings:
      kind === 'backup' ? plan.settings.flatMap(({ key, value, state }) => (state === 'same' ? [] : [{ key, value }])) : [],
  };
}

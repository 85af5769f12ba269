/** Where history comes from: read from what is stored, written by asking the background. How either is done comes in from the entry point. */
import { effect, type ReadonlySignal } from '@preact/signals';
import type { Campaign } from '../domain/campaign/campaign';
import type { CorrectionChange } from '../domain/ledger/correction-edit';
import type { LiveState } from '../domain/live';
import type { Snapshot } from '../domain/reading';
import type { Host } from '../domain/rundown';
import type { Mark, Session } from '../domain/session';
import type { HistorySource, Outcome, ReshapeOutcome, SessionPatch } from './history';
import type { ProductNames } from './history-filter';

/** A running session's row changes with every snapshot; the list need not. */
const REFRESH_MS = 5000;
/** Rows that were on their way when a session ended are still stored for some seconds. */
const LATE_MS = 7000;

/** What is stored, read only; rejects when it cannot be read. */
export interface StoredHistory {
  sessions(): Promise<Session[]>;
  session(id: string): Promise<Session | undefined>;
  snapshots(session: string): Promise<Snapshot[]>;
  marks(session: string): Promise<Mark[]>;
  marksOfKind(kind: 'on-air'): Promise<Extract<Mark, { kind: 'on-air' }>[]>;
  hosts(): Promise<Host[]>;
  campaigns(): Promise<Campaign[]>;
}

/** What the background is asked for; an answer that never comes rejects, or is none. */
export interface HistoryCalls {
  deleteSession(call: { session: string }): Promise<Outcome>;
  restoreSession(call: { session: string }): Promise<Outcome>;
  editSession(call: { session: string; patch: SessionPatch }): Promise<Outcome>;
  addMark(mark: Mark): Promise<Outcome>;
  changeMark(call: { id: string; patch: CorrectionChange }): Promise<Outcome>;
  splitSession(call: { session: string; at: number }): Promise<ReshapeOutcome>;
  mergeSessions(call: { sessions: string[] }): Promise<ReshapeOutcome>;
  undoReshape(call: { session: string }): Promise<ReshapeOutcome>;
}

export interface HistoryPorts {
  stored: StoredHistory;
  calls: HistoryCalls;
  live: ReadonlySignal<LiveState | null>;
  /** The background says that rows changed; returns the end of it. */
  onChanged(changed: () => void): () => void;
  /** Calls back when this page is looked at again; returns the end of it. */
  onSeen(seen: () => void): () => void;
  /** Puts an error into the error log. */
  report(where: string, error: unknown): Promise<void>;
  /** Epoch ms. */
  now(): number;
  newId(): string;
}

/** An answer that never came is a refusal like any other. */
export function answered<T extends Outcome | ReshapeOutcome>(answer: Promise<T>): Promise<T | { ok: false; reason: string }> {
  const unreachable = { ok: false as const, reason: 'unreachable' };
  return answer.then(
    (given) => given ?? unreachable,
    () => unreachable,
  );
}

/** Says that sessions may have changed: the background says so, another session runs, this page is looked at again, and now and then while one is recorded. */
function watchChanges({ live, onChanged, onSeen, now }: HistoryPorts, changed: () => void): () => void {
  let known = live.peek()?.session?.id;
  let told = now();
  const later: ReturnType<typeof setTimeout>[] = [];
  const stop = effect(() => {
    const running = live.value?.session?.id;
    const due = running !== undefined && now() - told >= REFRESH_MS;
    if (running === known && !due) return;
    if (running !== known) later.push(setTimeout(changed, LATE_MS));
    known = running;
    told = now();
    changed();
  });
  const unseen = onSeen(changed);
  const deaf = onChanged(changed);
  return () => {
    stop();
    deaf();
    unseen();
    for (const timer of later) clearTimeout(timer);
  };
}

/** Names of what was on air, by session; a song or a greeting is no product. */
export function productNames(marks: readonly Extract<Mark, { kind: 'on-air' }>[]): ProductNames {
  const names = new Map<string, string[]>();
  for (const { session, product, title } of marks) {
    if (product === undefined) continue;
    const own = names.get(session) ?? [];
    if (!own.includes(title)) names.set(session, [...own, title]);
  }
  return names;
}

export function historySource(ports: HistoryPorts): HistorySource {
  const { stored, calls, report } = ports;
  /** Passes a failure on after it was noted. */
  const noting = <T>(where: string, work: Promise<T>): Promise<T> =>
    work.catch(async (error: unknown) => {
      await report(where, error);
      throw error;
    });
  return {
    sessions: () => noting('history list', stored.sessions()),
    onChange: (changed) => watchChanges(ports, changed),
    hosts: () => noting('history hosts', stored.hosts()),
    campaigns: () => noting('history campaigns', stored.campaigns()),
    products: () => noting('history products', stored.marksOfKind('on-air').then(productNames)),
    session: (id) => noting('history session', stored.session(id)),
    snapshots: (id) => noting('history snapshots', stored.snapshots(id)),
    marks: (id) => noting('history marks', stored.marks(id)),
    remove: (session) => answered(calls.deleteSession({ session })),
    restore: (session) => answered(calls.restoreSession({ session })),
    edit: (session, patch) => answered(calls.editSession({ session, patch })),
    correct(session, made) {
      const now = ports.now();
      const { id, endedAt } = session;
      const when = endedAt === undefined ? { at: now } : { at: endedAt, madeAt: now };
      return answered(calls.addMark({ v: 1, id: ports.newId(), session: id, kind: 'correction', ...when, ...made }));
    },
    changeCorrection: (id, patch) => answered(calls.changeMark({ id, patch })),
    split: (session, at) => answered(calls.splitSession({ session, at })),
    merge: (sessions) => answered(calls.mergeSessions({ sessions: [...sessions] })),
    undoReshape: (session) => answered(calls.undoReshape({ session })),
  };
}

/**
 * The sessions that were kept, as signals: loading; deleting, splitting and merging with undo. Where they are stored, and how a change gets
 * there, is the business of the `HistorySource` that an entry point hands in; search and order are `history-list.ts`, one session's own
 * page is `session-page.ts`.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Campaign } from '../domain/campaign/campaign';
import type { CorrectionChange } from '../domain/ledger/correction-edit';
import type { Correction } from '../domain/ledger/corrections';
import type { Snapshot } from '../domain/reading';
import type { Host } from '../domain/rundown';
import type { Mark, Session } from '../domain/session';
import type { ProductNames } from './history-filter';
import { createListView, type ListView } from './history-list';
import { indexPeople, type People } from './history-search';

/** Expected refusals are values; `reason` is a code that the interface has a sentence for. */
export type Outcome = { ok: true } | { ok: false; reason: string };

/** The sessions that came of splitting, merging or taking either back. */
export type ReshapeOutcome = { ok: true; made: string[] } | { ok: false; reason: string };

/** What a person may edit of a session. */
export type SessionPatch = Partial<Pick<Session, 'title' | 'hosts' | 'county' | 'tags' | 'campaign' | 'note'>>;

/** A person's word against a number of a session, beside what the page showed. */
export type MadeCorrection = Pick<Correction, 'metric' | 'source' | 'amount' | 'currency' | 'read' | 'reason'>;

/** Where history is read from and written to. Reading rejects when the database cannot be read; writing answers. */
export interface HistorySource {
  /** All sessions that are not deleted, newest first: summaries only, never snapshots. */
  sessions(): Promise<Session[]>;
  /** Calls back when the stored sessions may have changed; returns the end of it. */
  onChange(changed: () => void): () => void;
  hosts(): Promise<Host[]>;
  campaigns(): Promise<Campaign[]>;
  /** What was on air in every session; read when a list is to be narrowed by it. */
  products(): Promise<ProductNames>;
  session(id: string): Promise<Session | undefined>;
  /** The rows of one session, in any order. */
  snapshots(id: string): Promise<Snapshot[]>;
  /** The marks of one session, in any order. */
  marks(id: string): Promise<Mark[]>;
  remove(id: string): Promise<Outcome>;
  restore(id: string): Promise<Outcome>;
  edit(id: string, patch: SessionPatch): Promise<Outcome>;
  /** Of a finished session it is about what its numbers came to in the end. */
  correct(session: Session, made: MadeCorrection): Promise<Outcome>;
  changeCorrection(mark: string, change: CorrectionChange): Promise<Outcome>;
  split(id: string, at: number): Promise<ReshapeOutcome>;
  merge(ids: readonly string[]): Promise<ReshapeOutcome>;
  undoReshape(id: string): Promise<ReshapeOutcome>;
}

export type Phase = 'loading' | 'ready' | 'failed';

export interface History extends ListView {
  phase: ReadonlySignal<Phase>;
  people: ReadonlySignal<People>;
  campaigns: ReadonlySignal<readonly Campaign[]>;
  /** Empty until it was asked for. */
  products: ReadonlySignal<ProductNames>;
  /** Reads the products from now on: where sessions are narrowed by them. */
  wantProducts(): void;
  /** Every session kept, newest first. */
  sessions: ReadonlySignal<readonly Session[]>;
  /** What was done last and can be taken back. */
  done: ReadonlySignal<Done | null>;
  /** Why the last change was refused; null when it was not. */
  refused: ReadonlySignal<string | null>;
  remove(id: string): Promise<void>;
  /** Ids of the two parts; null when it was refused. */
  split(id: string, at: number): Promise<string[] | null>;
  /** Id of the one session, alone in a list; null when it was refused. */
  merge(ids: readonly string[]): Promise<string[] | null>;
  /** Takes back the splitting or merging that this session came of; what returned. */
  undoReshape(id: string): Promise<string[] | null>;
  undo(): Promise<void>;
  /** Ends the offer to undo, or the notice of a refusal. */
  dismiss(): void;
  /** Reads everything again, after a failure or by hand. */
  reload(): Promise<void>;
  dispose(): void;
}

export interface Done {
  what: 'removed' | 'split' | 'merged';
  /** The session it was done to; of several, the first. */
  session: Session;
  /** Any session that came of it. */
  made?: string;
}

/** Reads the source at once and keeps up with it until `dispose`. */
export function createHistory(source: HistorySource): History {
  const phase = signal<Phase>('loading');
  const people = signal<People>(new Map());
  const campaigns = signal<readonly Campaign[]>([]);
  const products = signal<ProductNames>(new Map());
  const sessions = signal<readonly Session[]>([]);
  let wanted = false;
  const done = signal<Done | null>(null);
  const refused = signal<string | null>(null);
  let disposed = false;
  /** Answers may overtake each other; only the newest question counts. */
  let asked = 0;

  async function reload(): Promise<void> {
    asked += 1;
    const mine = asked;
    try {
      const [rows, hosts, rules, onAir] = await Promise.all([
        source.sessions(),
        source.hosts(),
        source.campaigns(),
        wanted ? source.products() : products.value,
      ]);
      if (disposed || mine !== asked) return;
      people.value = indexPeople(hosts);
      campaigns.value = rules;
      products.value = onAir;
      sessions.value = rows;
      phase.value = 'ready';
    } catch {
      // The source has put the error itself into the error log; here it only decides what is shown.
      if (!disposed && mine === asked) phase.value = 'failed';
    }
  }

  async function settle<T extends Outcome>(outcome: Promise<T>): Promise<(T & { ok: true }) | null> {
    const answer = await outcome;
    refused.value = answer.ok ? null : answer.reason;
    if (!answer.ok) return null;
    await reload();
    return answer as T & { ok: true };
  }

  const known = async (id: string) => sessions.value.find((row) => row.id === id) ?? (await source.session(id));

  async function reshape(what: 'split' | 'merged', id: string, outcome: () => Promise<ReshapeOutcome>): Promise<string[] | null> {
    const session = await known(id);
    const answer = await settle(outcome());
    if (!answer) return null;
    const [made] = answer.made;
    if (session && made !== undefined) done.value = { what, session, made };
    return answer.made;
  }

  async function undoReshape(id: string): Promise<string[] | null> {
    const answer = await settle(source.undoReshape(id));
    if (answer) done.value = null;
    return answer?.made ?? null;
  }

  const stop = source.onChange(() => void reload());
  void reload();

  return {
    ...createListView(sessions, people, campaigns, products),
    phase,
    people,
    campaigns,
    products,
    wantProducts() {
      if (wanted) return;
      wanted = true;
      void reload();
    },
    sessions,
    done,
    refused,
    reload,
    async remove(id) {
      const session = await known(id);
      if (session && (await settle(source.remove(id)))) done.value = { what: 'removed', session };
    },
    split: (id, at) => reshape('split', id, () => source.split(id, at)),
    merge: (ids) => reshape('merged', ids[0] ?? '', () => source.merge(ids)),
    undoReshape,
    async undo() {
      if (!done.value) return;
      const { what, session, made = '' } = done.value;
      if (what !== 'removed') await undoReshape(made);
      else if (await settle(source.restore(session.id))) done.value = null;
    },
    dismiss() {
      done.value = null;
      refused.value = null;
    },
    dispose() {
      disposed = true;
      stop();
    },
  };
}

/**
 * The sessions that were kept, as signals: loading, search, delete with undo. Where they are stored, and how a deletion gets there, is the
 * business of the `HistorySource` that an entry point hands in; one session's own page is `session-page.ts`.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Snapshot } from '../domain/reading';
import type { Host } from '../domain/rundown';
import type { Mark, Session } from '../domain/session';
import { indexPeople, matches, type People, searchText } from './history-search';

/** Expected refusals are values; `reason` is a code that the interface has a sentence for. */
export type Outcome = { ok: true } | { ok: false; reason: string };

/** What a person may edit of a session. */
export type SessionPatch = Partial<Pick<Session, 'title' | 'hosts' | 'tags' | 'campaign' | 'note'>>;

/** Where history is read from and written to. Reading rejects when the database cannot be read; writing answers. */
export interface HistorySource {
  /** All sessions that are not deleted, newest first: summaries only, never snapshots. */
  sessions(): Promise<Session[]>;
  /** Calls back when the stored sessions may have changed; returns the end of it. */
  onChange(changed: () => void): () => void;
  hosts(): Promise<Host[]>;
  session(id: string): Promise<Session | undefined>;
  /** The rows of one session, in any order. */
  snapshots(id: string): Promise<Snapshot[]>;
  /** The marks of one session, in any order. */
  marks(id: string): Promise<Mark[]>;
  remove(id: string): Promise<Outcome>;
  restore(id: string): Promise<Outcome>;
  edit(id: string, patch: SessionPatch): Promise<Outcome>;
}

export type Phase = 'loading' | 'ready' | 'failed';

export interface History {
  phase: ReadonlySignal<Phase>;
  people: ReadonlySignal<People>;
  /** Every session kept, newest first. */
  sessions: ReadonlySignal<readonly Session[]>;
  /** Those that the query finds. */
  shown: ReadonlySignal<readonly Session[]>;
  query: ReadonlySignal<string>;
  search(query: string): void;
  /** The session that was deleted last and can be brought back. */
  removed: ReadonlySignal<Session | null>;
  /** Why the last deletion or undo was refused; null when it was not. */
  refused: ReadonlySignal<string | null>;
  remove(id: string): Promise<void>;
  undo(): Promise<void>;
  /** Ends the offer to undo, or the notice of a refusal. */
  dismiss(): void;
  /** Reads everything again, after a failure or by hand. */
  reload(): Promise<void>;
  dispose(): void;
}

/** Reads the source at once and keeps up with it until `dispose`. */
export function createHistory(source: HistorySource): History {
  const phase = signal<Phase>('loading');
  const people = signal<People>(new Map());
  const sessions = signal<readonly Session[]>([]);
  const query = signal('');
  const removed = signal<Session | null>(null);
  const refused = signal<string | null>(null);
  let disposed = false;
  /** Answers may overtake each other; only the newest question counts. */
  let asked = 0;

  const texts = computed(() => sessions.value.map((session) => [session, searchText(session, people.value)] as const));
  const shown = computed(() =>
    query.value.trim() === ''
      ? sessions.value
      : texts.value.filter(([, text]) => matches(text, query.value)).map(([session]) => session),
  );

  async function reload(): Promise<void> {
    asked += 1;
    const mine = asked;
    try {
      const [rows, hosts] = await Promise.all([source.sessions(), source.hosts()]);
      if (disposed || mine !== asked) return;
      people.value = indexPeople(hosts);
      sessions.value = rows;
      phase.value = 'ready';
    } catch {
      // The source has put the error itself into the error log; here it only decides what is shown.
      if (!disposed && mine === asked) phase.value = 'failed';
    }
  }

  async function settle(outcome: Promise<Outcome>): Promise<boolean> {
    const answer = await outcome;
    refused.value = answer.ok ? null : answer.reason;
    if (answer.ok) await reload();
    return answer.ok;
  }

  const stop = source.onChange(() => void reload());
  void reload();

  return {
    phase,
    people,
    sessions,
    shown,
    query,
    removed,
    refused,
    reload,
    search(text) {
      query.value = text;
    },
    async remove(id) {
      const session = sessions.value.find((row) => row.id === id) ?? (await source.session(id));
      if (session && (await settle(source.remove(id)))) removed.value = session;
    },
    async undo() {
      const session = removed.value;
      if (session && (await settle(source.restore(session.id)))) removed.value = null;
    },
    dismiss() {
      removed.value = null;
      refused.value = null;
    },
    dispose() {
      disposed = true;
      stop();
    },
  };
}

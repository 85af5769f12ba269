/**
 * Sends edits of the desk to the one who writes, as they are typed: one batch in flight, the newest state of each row, repeated with a
 * growing pause when it was not stored. Until it is on disk a row stands in the journal, which outlives a crash of the page.
 * Which rows there are and what to do with a conflict is left to `desk`.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import {
  type Conflict,
  MOST_EDITS,
  type RowEdit,
  type ShowEdits,
  type ShowKind,
  type ShowSaved,
  type ShowTables,
} from '../domain/show-edits';
import type { Timing } from './clock';

export type ShowRow = ShowTables[ShowKind];

/** An edit that is not on disk yet. */
export type Draft = { kind: ShowKind } & RowEdit<ShowRow>;

/** Keeps drafts synchronously. `put` is false when there is no room: the draft then lives in the page alone. */
export interface Journal {
  put(draft: Draft): boolean;
  drop(draft: Pick<Draft, 'kind' | 'id'>): void;
}

export type SaveAnswer = ({ ok: true } & ShowSaved) | { ok: false; reason: string };

export interface QueuePorts {
  /** Must not reject and must answer some time. */
  save(edits: ShowEdits): Promise<SaveAnswer>;
  journal: Journal;
  timing: Timing;
  onConflicts(conflicts: Conflict[]): void;
}

/** `failed`: not stored, tried again by itself. `waiting` counts rows that are not on disk. */
export interface SaveStatus {
  state: 'saved' | 'saving' | 'failed';
  waiting: number;
  reason?: string;
}

export interface Queue {
  status: ReadonlySignal<SaveStatus>;
  /** Takes rows as they shall be, `null` = gone. */
  push(rows: readonly Omit<Draft, 'base'>[]): void;
  /** The revision that is stored, as far as known. */
  rev(kind: ShowKind, id: string): number;
  known(kind: ShowKind, id: string, rev: number): void;
  /** Whether a row is on its way, so that what is read may be older than what is shown. */
  busy(kind: ShowKind, id: string): boolean;
  /** Takes a row out: somebody else's counts. */
  forget(kind: ShowKind, id: string): void;
  /** Sends all that waits at once, without waiting for an answer: the page is going away. */
  flush(): void;
  retry(): void;
}

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 15_000;

/** More rows at once come from a file, which can be read again; writing them all down first would hold the page up. */
const JOURNALED = 200;

const keyOf = (kind: ShowKind, id: string) => `${kind}:${id}`;

function editsOf(drafts: readonly Draft[]): ShowEdits {
  const of = <K extends ShowKind>(wanted: K) =>
    drafts.flatMap(({ kind, id, base, row }) => (kind === wanted ? { id, base, row: row as ShowTables[K] | null } : []));
  return { products: of('products'), hosts: of('hosts'), rundowns: of('rundowns') };
}

export function createQueue({ save, journal, timing, onConflicts }: QueuePorts): Queue {
  const status = signal<SaveStatus>({ state: 'saved', waiting: 0 });
  const pending = new Map<string, Omit<Draft, 'base'>>();
  const revs = new Map<string, number>();
  let flying = new Map<string, Draft>();
  let failures = 0;
  let reason: string | undefined;
  let cancel: (() => void) | undefined;

  function tell(): void {
    const waiting = new Set([...pending.keys(), ...flying.keys()]).size;
    const state = waiting === 0 ? 'saved' : reason === undefined ? 'saving' : 'failed';
    status.value = { state, waiting, ...(state === 'failed' && reason !== undefined ? { reason } : {}) };
  }

  /** The revision an edit is made from; one that is in flight is taken to arrive. */
  const baseOf = (key: string) => (flying.has(key) ? (flying.get(key)?.base ?? 0) + 1 : (revs.get(key) ?? 0));

  function landed(batch: Map<string, Draft>, saved: ShowSaved): void {
    failures = 0;
    reason = undefined;
    for (const { kind, id, rev } of saved.revs) revs.set(keyOf(kind, id), rev);
    const held = new Set(saved.conflicts.map(({ kind, id }) => keyOf(kind, id)));
    for (const [key, draft] of batch) {
      if (held.has(key)) pending.delete(key);
      else if (!pending.has(key)) journal.drop(draft);
    }
    if (saved.conflicts.length > 0) onConflicts(saved.conflicts);
  }

  async function pump(): Promise<void> {
    if (flying.size > 0 || pending.size === 0) return tell();
    cancel?.();
    cancel = undefined;
    const batch = new Map<string, Draft>();
    for (const [key, draft] of pending) {
      if (batch.size === MOST_EDITS) break;
      batch.set(key, { ...draft, base: revs.get(key) ?? 0 });
    }
    for (const key of batch.keys()) pending.delete(key);
    flying = batch;
    tell();
    const answer = await save(editsOf([...batch.values()]));
    flying = new Map();
    if (answer.ok) landed(batch, answer);
    else {
      reason = answer.reason;
      for (const [key, draft] of batch) if (!pending.has(key)) pending.set(key, draft);
      cancel = timing.after(Math.min(FIRST_PAUSE_MS * 2 ** failures++, LONGEST_PAUSE_MS), () => void pump());
      return tell();
    }
    return pump();
  }

  return {
    status,
    push(rows) {
      for (const draft of rows) {
        const key = keyOf(draft.kind, draft.id);
        pending.set(key, draft);
        if (rows.length <= JOURNALED) journal.put({ ...draft, base: baseOf(key) });
      }
      if (cancel) tell();
      else void pump();
    },
    rev: (kind, id) => revs.get(keyOf(kind, id)) ?? 0,
    known: (kind, id, rev) => void revs.set(keyOf(kind, id), rev),
    busy: (kind, id) => pending.has(keyOf(kind, id)) || flying.has(keyOf(kind, id)),
    forget(kind, id) {
      pending.delete(keyOf(kind, id));
      journal.drop({ kind, id });
      tell();
    },
    flush() {
      const drafts = [...pending].map(([key, draft]) => ({ ...draft, base: baseOf(key) }));
      for (let i = 0; i < drafts.length; i += MOST_EDITS) void save(editsOf(drafts.slice(i, i + MOST_EDITS)));
    },
    retry: () => void pump(),
  };
}

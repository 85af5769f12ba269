/**
 * The desk as signals: products, hosts and rundowns, edited at once on the screen and saved as they are typed, with undo, and with the
 * question whose version counts when two windows edited one row. Storing is left to the ports.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { canRedo, canUndo, createHistory, type History, record, redo, undo } from '../domain/rundown-edit/history';
import {
  type Conflict,
  EMPTY_SHOW,
  type RowRev,
  SHOW_KINDS,
  type ShowData,
  type ShowKind,
  type ShowTables,
} from '../domain/show-edits';
import { bare, changesBetween, putRow, rebase } from './desk-data';
import { createQueue, type Draft, type QueuePorts, type SaveStatus, type ShowRow } from './desk-queue';

export interface DeskPorts extends Omit<QueuePorts, 'onConflicts'> {
  /** Everything that is stored. Rejects when it cannot be read. */
  readAll(): Promise<ShowData>;
  readRows(rows: readonly RowRev[]): Promise<Conflict[]>;
  /** Drafts of pages that ended before they were stored; those are this page's from now on. */
  leftDrafts(): Promise<Draft[]>;
  /** Calls back with what was written, by this page or another; returns the end of it. */
  onStored(stored: (rows: readonly RowRev[]) => void): () => void;
  onError(error: unknown): void;
}

/** Two versions of one row; a version is null where it was removed. */
export interface Disagreement {
  kind: ShowKind;
  id: string;
  mine: ShowRow | null;
  theirs: ShowRow | null;
}

export interface Desk {
  phase: ReadonlySignal<'loading' | 'ready' | 'failed'>;
  data: ReadonlySignal<ShowData>;
  status: ReadonlySignal<SaveStatus>;
  disagreements: ReadonlySignal<readonly Disagreement[]>;
  canUndo: ReadonlySignal<boolean>;
  canRedo: ReadonlySignal<boolean>;
  /** One step. Steps with the same key that follow each other quickly (typing in one field) are one. */
  edit(change: (data: ShowData) => ShowData, key?: string): void;
  /** Changes one row; a row that is gone stays gone. */
  change<K extends ShowKind>(kind: K, id: string, change: (row: ShowTables[K]) => ShowTables[K], field?: string): void;
  put<K extends ShowKind>(kind: K, row: ShowTables[K]): void;
  remove(kind: ShowKind, id: string): void;
  undo(): void;
  redo(): void;
  settle(disagreement: Disagreement, whose: 'mine' | 'theirs'): void;
  load(): Promise<void>;
  retry(): void;
  /** The page is going away: send what waits. */
  flush(): void;
  dispose(): void;
}

export function createDesk(ports: DeskPorts): Desk {
  const phase = signal<'loading' | 'ready' | 'failed'>('loading');
  const history = signal<History<ShowData>>(createHistory(EMPTY_SHOW));
  const disagreements = signal<readonly Disagreement[]>([]);
  const data = computed(() => history.value.present);
  const queue = createQueue({ ...ports, onConflicts: disagree });

  const rowOf = (kind: ShowKind, id: string): ShowRow | null => data.peek()[kind].find((row) => row.id === id) ?? null;
  const held = (kind: ShowKind, id: string) => disagreements.peek().some((one) => one.kind === kind && one.id === id);

  function disagree(conflicts: readonly Conflict[]): void {
    const found = conflicts.map(({ kind, id, theirs }) => ({ kind, id, theirs, mine: rowOf(kind, id) }));
    disagreements.value = [
      ...disagreements.peek().filter((one) => !found.some((f) => f.kind === one.kind && f.id === one.id)),
      ...found,
    ];
  }

  function move(next: History<ShowData>): void {
    const changes = changesBetween(data.peek(), next.present);
    history.value = next;
    queue.push(changes.filter(({ kind, id }) => !held(kind, id)));
    for (const { kind, id, row } of changes.filter((change) => held(change.kind, change.id))) {
      ports.journal.put({ kind, id, row, base: queue.rev(kind, id) });
      disagreements.value = disagreements.peek().map((one) => (one.kind === kind && one.id === id ? { ...one, mine: row } : one));
    }
  }

  const edit: Desk['edit'] = (change, key) =>
    move(record(history.peek(), change(data.peek()), { at: ports.timing.now(), ...(key === undefined ? {} : { key }) }));

  function accept(rows: readonly Conflict[]): void {
    for (const { kind, id, theirs } of rows) queue.known(kind, id, theirs?.rev ?? 0);
    history.value = rebase(history.peek(), rows);
  }

  async function stored(rows: readonly RowRev[]): Promise<void> {
    const news = rows.filter(({ kind, id, rev }) => !queue.busy(kind, id) && !held(kind, id) && queue.rev(kind, id) !== rev);
    if (news.length === 0 || phase.peek() !== 'ready') return;
    const read = await ports.readRows(news);
    accept(read.filter(({ kind, id }) => !queue.busy(kind, id) && !held(kind, id)));
  }

  async function load(): Promise<void> {
    phase.value = 'loading';
    try {
      const read = await ports.readAll();
      for (const kind of SHOW_KINDS) for (const row of read[kind]) queue.known(kind, row.id, row.rev ?? 0);
      const drafts = await ports.leftDrafts();
      let present: ShowData = {
        products: read.products.map(bare),
        hosts: read.hosts.map(bare),
        rundowns: read.rundowns.map(bare),
      };
      for (const { kind, id, row } of drafts) present = putRow(present, kind, id, row as never);
      history.value = createHistory(present);
      phase.value = 'ready';
      for (const { kind, id, base } of drafts) queue.known(kind, id, base);
      queue.push(drafts.map(({ kind, id, row }) => ({ kind, id, row })));
    } catch (error) {
      ports.onError(error);
      phase.value = 'failed';
    }
  }

  const stop = ports.onStored((rows) => void stored(rows).catch(ports.onError));

  return {
    phase,
    data,
    status: queue.status,
    disagreements,
    canUndo: computed(() => canUndo(history.value)),
    canRedo: computed(() => canRedo(history.value)),
    edit,
    change(kind, id, change, field) {
      const row = rowOf(kind, id);
      if (row) edit((all) => putRow(all, kind, id, change(row as never)), field && `${kind}:${id}:${field}`);
    },
    put: (kind, row) => edit((all) => putRow(all, kind, row.id, row)),
    remove: (kind, id) => edit((all) => putRow(all, kind, id, null)),
    undo: () => move(undo(history.peek())),
    redo: () => move(redo(history.peek())),
    settle({ kind, id, mine, theirs }, whose) {
      disagreements.value = disagreements.peek().filter((one) => one.kind !== kind || one.id !== id);
      queue.known(kind, id, theirs?.rev ?? 0);
      if (whose === 'mine') return queue.push([{ kind, id, row: mine }]);
      queue.forget(kind, id);
      accept([{ kind, id, theirs } as Conflict]);
    },
    load,
    retry: queue.retry,
    flush: queue.flush,
    dispose: stop,
  };
}

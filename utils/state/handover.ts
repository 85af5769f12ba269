/**
 * Files given and taken, as signals: reading dropped files, the preview of what they would change, carrying it out, taking it back, backups.
 * Bytes and storage are left to the ports.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Bundle, KeptSetting, SessionRecord } from '../domain/merge/bundle';
import type { ImportedFile, ImportSummary } from '../domain/merge/import-record';
import { type Arrived, type Here, type ImportPlan, planImport, type SidePlan, writesOf } from '../domain/merge/plan';
import type { ReadFile } from '../domain/merge/refusal';

export interface HandoverOrder {
  id: string;
  kind: Bundle['kind'];
  by: string;
  files: ImportedFile[];
  side: Pick<SidePlan, 'table' | 'row'>[];
  settings: KeptSetting[];
}

export type Applied = { ok: true; record: ImportSummary } | { ok: false; reason: string };
export type FileMade = { ok: true; name: string; sessions: number; left: number } | { ok: false };

/** An import that the end of the browser broke off. `taken`: it had been carried out as a whole by then; else nothing of it was. */
export interface BrokenOff {
  id: string;
  /** Names of its files. */
  files: string[];
  taken: boolean;
}

/** Says how far it is; `true` stops the work. */
export type Progress = (done: number, all: number) => boolean;

export interface HandoverPorts {
  /** Reads one file; null when it was stopped. Never rejects. */
  read(file: File, progress: Progress): Promise<ReadFile | null>;
  here(arrived: readonly Arrived[]): Promise<Here>;
  /** All or nothing, also when it is stopped (`reason: 'stopped'`). */
  apply(order: HandoverOrder, records: readonly SessionRecord[], progress: Progress): Promise<Applied>;
  undo(id: string): Promise<{ ok: true } | { ok: false; reason: string }>;
  imports(): Promise<ImportSummary[]>;
  /** Null when none was broken off, or one is under way now. Never rejects. */
  brokenOff(): Promise<BrokenOff | null>;
  /** Carries out the import that was broken off. */
  carryOn(id: string): Promise<Applied>;
  /** Throws it away. */
  forget(): Promise<void>;
  /** A bundle of the sessions of these days (`YYYY-MM-DD`), rehearsals left out; null when it was stopped. */
  exportDays(from: string, to: string, progress: Progress): Promise<FileMade | null>;
  backup(progress: Progress): Promise<FileMade | null>;
  newId(): string;
}

export interface Preview {
  files: ReadFile[];
  plan: ImportPlan;
  kind: Bundle['kind'];
}

export interface Handover {
  /** What is under way and how far: null when nothing is. */
  working: ReadonlySignal<{ what: 'reading' | 'importing' | 'exporting'; done: number; all: number } | null>;
  preview: ReadonlySignal<Preview | null>;
  imports: ReadonlySignal<readonly ImportSummary[]>;
  applied: ReadonlySignal<Applied | null>;
  brokenOff: ReadonlySignal<BrokenOff | null>;
  made: ReadonlySignal<FileMade | null>;
  /** Why the last undo was refused. */
  refused: ReadonlySignal<string | null>;
  take(files: readonly File[]): Promise<void>;
  choose(session: string, what: 'here' | 'file'): void;
  apply(by: string): Promise<void>;
  drop(): void;
  carryOn(): Promise<void>;
  forget(): Promise<void>;
  undo(id: string): Promise<void>;
  exportDays(from: string, to: string): Promise<void>;
  backup(): Promise<boolean>;
  stop(): void;
  dismiss(): void;
}

export function createHandover(ports: HandoverPorts): Handover {
  const working = signal<{ what: 'reading' | 'importing' | 'exporting'; done: number; all: number } | null>(null);
  const preview = signal<Preview | null>(null);
  const imports = signal<readonly ImportSummary[]>([]);
  const applied = signal<Applied | null>(null);
  const brokenOff = signal<BrokenOff | null>(null);
  const made = signal<FileMade | null>(null);
  const refused = signal<string | null>(null);
  let stopped = false;
  let here: Here | null = null;
  let choices = new Map<string, 'here' | 'file'>();

  // The list stays as it was when it cannot be read; the port has noted why.
  const reload = () =>
    ports.imports().then(
      (list) => {
        imports.value = list;
      },
      () => undefined,
    );
  void reload();
  void ports.brokenOff().then((found) => {
    brokenOff.value = found;
  });

  const arrivedOf = (files: readonly ReadFile[]): Arrived[] =>
    files.flatMap((read) => (read.ok ? [{ file: read.file, bundle: read.bundle }] : []));

  function plan(files: ReadFile[]): void {
    const arrived = arrivedOf(files);
    const backups = arrived.length > 0 && arrived.every(({ bundle }) => bundle.kind === 'backup');
    if (here) preview.value = { files, plan: planImport(arrived, here, choices), kind: backups ? 'backup' : 'bundle' };
  }

  async function making(work: (progress: Progress) => Promise<FileMade | null>): Promise<boolean> {
    stopped = false;
    working.value = { what: 'exporting', done: 0, all: 0 };
    made.value = await work((done, all) => {
      working.value = { what: 'exporting', done, all };
      return stopped;
    });
    working.value = null;
    return made.value?.ok === true;
  }

  return {
    working,
    preview,
    imports,
    applied,
    brokenOff,
    made,
    refused,
    async take(given) {
      if (working.value || given.length === 0) return;
      stopped = false;
      applied.value = null;
      made.value = null;
      choices = new Map();
      const files: ReadFile[] = [];
      for (const [index, file] of given.entries()) {
        working.value = { what: 'reading', done: index, all: given.length };
        const read = await ports.read(file, () => stopped);
        if (!read) break;
        files.push(read);
      }
      if (!stopped) {
        here = await ports.here(arrivedOf(files)).catch(() => null);
        if (here) plan(files);
        else applied.value = { ok: false, reason: 'database' };
      }
      working.value = null;
    },
    choose(session, what) {
      choices.set(session, what);
      if (preview.value) plan(preview.value.files);
    },
    async apply(by) {
      const now = preview.value;
      if (!now || working.value) return;
      const { records, side, settings } = writesOf(now.plan, now.kind);
      // What was broken off before makes room for this one.
      brokenOff.value = null;
      stopped = false;
      working.value = { what: 'importing', done: 0, all: records.length };
      const progress: Progress = (done, all) => {
        working.value = { what: 'importing', done, all };
        return stopped;
      };
      const files = now.files.flatMap((read): ImportedFile[] =>
        read.ok
          ? [
              {
                name: read.file,
                checksum: read.checksum,
                office: read.bundle.office,
                madeAt: read.bundle.madeAt,
                sessions: read.bundle.records.length,
              },
            ]
          : [],
      );
      applied.value = await ports.apply({ id: ports.newId(), kind: now.kind, by, files, side, settings }, records, progress);
      working.value = null;
      if (!applied.value.ok) return;
      preview.value = null;
      await reload();
    },
    drop() {
      preview.value = null;
    },
    async carryOn() {
      const left = brokenOff.value;
      if (!left || working.value) return;
      working.value = { what: 'importing', done: 0, all: 0 };
      applied.value = await ports.carryOn(left.id);
      working.value = null;
      if (applied.value.ok) brokenOff.value = null;
      await reload();
    },
    async forget() {
      brokenOff.value = null;
      await ports.forget();
    },
    async undo(id) {
      const answer = await ports.undo(id);
      refused.value = answer.ok ? null : answer.reason;
      applied.value = null;
      await reload();
    },
    async exportDays(from, to) {
      await making((progress) => ports.exportDays(from, to, progress));
    },
    backup: () => making((progress) => ports.backup(progress)),
    stop() {
      stopped = true;
    },
    dismiss() {
      applied.value = null;
      made.value = null;
      refused.value = null;
    },
  };
}

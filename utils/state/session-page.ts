/** One kept session with its rows, as signals: loading, reading again while it is still recorded, editing. Deleting it is left to `history.ts`. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { CorrectionChange } from '../domain/ledger/correction-edit';
import type { Snapshot } from '../domain/reading';
import type { Mark, Session } from '../domain/session';
import type { HistorySource, MadeCorrection, Outcome, SessionPatch } from './history';

/** A session and all that was recorded in it. */
export interface Recording {
  session: Session;
  snapshots: Snapshot[];
  marks: Mark[];
}

export interface SessionPage {
  /** `gone`: there is no such session, or it was deleted. */
  phase: ReadonlySignal<'loading' | 'ready' | 'gone' | 'failed'>;
  recording: ReadonlySignal<Recording | null>;
  /** Why the last edit was refused; null when it was not. */
  refused: ReadonlySignal<string | null>;
  /** Forgets it: another form is opened. */
  dismiss(): void;
  /** True when the edit is on disk. */
  edit(patch: SessionPatch): Promise<boolean>;
  correct(made: MadeCorrection): Promise<boolean>;
  changeCorrection(mark: string, change: CorrectionChange): Promise<boolean>;
  reload(): Promise<void>;
  dispose(): void;
}

/** Reads one session at once, and again whenever the source says that something changed. */
export function createSessionPage(source: HistorySource, id: string): SessionPage {
  const phase = signal<'loading' | 'ready' | 'gone' | 'failed'>('loading');
  const recording = signal<Recording | null>(null);
  const refused = signal<string | null>(null);
  let disposed = false;
  let asked = 0;

  async function reload(): Promise<void> {
    asked += 1;
    const mine = asked;
    try {
      const [session, snapshots, marks] = await Promise.all([source.session(id), source.snapshots(id), source.marks(id)]);
      if (disposed || mine !== asked) return;
      recording.value = session ? { session, snapshots, marks } : null;
      phase.value = session ? 'ready' : 'gone';
    } catch {
      // The source has put the error itself into the error log; here it only decides what is shown.
      if (!disposed && mine === asked) phase.value = 'failed';
    }
  }

  async function settled(answer: Promise<Outcome>): Promise<boolean> {
    const given = await answer;
    refused.value = given.ok ? null : given.reason;
    if (given.ok) await reload();
    return given.ok;
  }

  const stop = source.onChange(() => void reload());
  void reload();

  return {
    phase,
    recording,
    refused,
    reload,
    dismiss() {
      refused.value = null;
    },
    edit: (patch) => settled(source.edit(id, patch)),
    correct: async (made) => recording.value !== null && settled(source.correct(recording.value.session, made)),
    changeCorrection: (mark, change) => settled(source.changeCorrection(mark, change)),
    dispose() {
      disposed = true;
      stop();
    },
  };
}

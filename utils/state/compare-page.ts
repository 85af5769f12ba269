/** Several kept sessions with their rows, read once, as signals. What is compared, and how, is left to whoever shows it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { HistorySource } from './history';
import type { Recording } from './session-page';

export interface ComparePage {
  phase: ReadonlySignal<'loading' | 'ready' | 'failed'>;
  /** Those that are there, in the order asked for. */
  recordings: ReadonlySignal<readonly Recording[]>;
  reload(): Promise<void>;
  dispose(): void;
}

export function createComparePage(source: HistorySource, ids: readonly string[]): ComparePage {
  const phase = signal<'loading' | 'ready' | 'failed'>('loading');
  const recordings = signal<readonly Recording[]>([]);
  let disposed = false;

  async function read(id: string): Promise<Recording | null> {
    const [session, snapshots, marks] = await Promise.all([source.session(id), source.snapshots(id), source.marks(id)]);
    return session ? { session, snapshots, marks } : null;
  }
  async function reload(): Promise<void> {
    try {
      const found = await Promise.all(ids.map(read));
      if (disposed) return;
      recordings.value = found.filter((one) => one !== null);
      phase.value = 'ready';
    } catch {
      // The source has put the error itself into the error log; here it only decides what is shown.
      if (!disposed) phase.value = 'failed';
    }
  }
  void reload();
  return {
    phase,
    recordings,
    reload,
    dispose() {
      disposed = true;
    },
  };
}

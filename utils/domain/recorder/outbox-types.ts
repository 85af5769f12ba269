/** The shapes that pass through the outbox. What happens to them is in `outbox.ts`. */
import type { Snapshot } from '../reading';
import type { Mark } from '../session';
import type { Gap } from './recorder';

/** Both clocks: waiting goes by the page's own, which nobody sets. */
export interface Moment {
  at: number;
  monoMs: number;
}

/** What the page hands to the background. Gaps and marks have ids of their own, snapshots the key [session, source, seq]. */
export interface Load {
  snapshots: readonly Snapshot[];
  gaps: readonly Gap[];
  marks: readonly Mark[];
}

/** What is sent at once; of one session and source only, because acknowledgements name sequence numbers alone. */
export interface Batch {
  /** Grows with each sending; tells a late answer from the present one. */
  id: number;
  session: string;
  source: string;
  boot: string;
  snapshots: Snapshot[];
  gaps: Gap[];
  marks: Mark[];
}

export interface Outbox {
  readonly limit: number;
  /** Not yet acknowledged, oldest first. */
  readonly rows: readonly Snapshot[];
  readonly gaps: readonly Gap[];
  readonly marks: readonly Mark[];
  readonly flight?: { batch: Batch; since: Moment };
  readonly sent: number;
  /** Failures in a row, the first of them, and when to try again. */
  readonly failures: number;
  readonly failing?: { since: Moment; reason: string };
  readonly retryMonoMs: number;
  /** Rows a batch may have; halved while a batch is refused for its content, so that one bad row does not hold up the rest. */
  readonly batchRows: number;
}

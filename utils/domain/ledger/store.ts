/** What the database does with a batch, as a pure function: the model that the outbox is tested against. */
import type { Snapshot } from '../reading';

/** Anything with an id of its own that goes along with rows: gaps, marks. */
interface Extra {
  id: string;
}

export interface Stored<E extends Extra> {
  /** By key [session, source, seq]. */
  readonly rows: ReadonlyMap<string, Snapshot>;
  readonly extras: ReadonlyMap<string, E>;
}

export const emptyStore = <E extends Extra>(): Stored<E> => ({ rows: new Map(), extras: new Map() });

export interface Applied<E extends Extra> {
  stored: Stored<E>;
  /** Every row of the batch: it is on the disk now, or was before. */
  acked: number[];
  /** Rows that are new. */
  fresh: Snapshot[];
  /** A new row is older than one stored before: the summary must be made anew from the rows. */
  late: boolean;
}

/** Stores a batch. Rows and extras are written once and never changed, so a repeat changes nothing and is acknowledged all the same. */
export function applyBatch<E extends Extra>(
  stored: Stored<E>,
  batch: { snapshots: readonly Snapshot[]; extras: readonly E[] },
): Applied<E> {
  const rows = new Map(stored.rows);
  const extras = new Map(stored.extras);
  const fresh: Snapshot[] = [];
  let late = false;
  for (const row of batch.snapshots) {
    const key = JSON.stringify([row.session, row.source, row.seq]);
    if (rows.has(key)) continue;
    late ||= [...stored.rows.values()].some(
      (old) => old.session === row.session && old.source === row.source && old.seq > row.seq,
    );
    rows.set(key, row);
    fresh.push(row);
  }
  for (const extra of batch.extras) if (!extras.has(extra.id)) extras.set(extra.id, extra);
  return { stored: { rows, extras }, acked: batch.snapshots.map((row) => row.seq), fresh, late };
}

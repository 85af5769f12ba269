/** The order in which the snapshots of a session happened. What they add up to is left to the ledger. */
import type { Snapshot } from './reading';

/**
 * Sorts the rows of one session: within a source by `seq` (a clock may jump, `seq` does not), the sources merged by `at`.
 * With clocks that behave this is plain order of time. Takes any order, leaves the argument alone.
 */
export function inOrder(snapshots: readonly Snapshot[]): Snapshot[] {
  const queues = [...Map.groupBy(snapshots, (row) => row.source).values()];
  for (const queue of queues) queue.sort((a, b) => a.seq - b.seq);
  const [only] = queues;
  if (only && queues.length === 1) return only;
  return merge(queues);
}

/** Takes again and again the earliest head. Sources are few, so a scan of the heads is enough. */
function merge(queues: Snapshot[][]): Snapshot[] {
  const next = queues.map(() => 0);
  const rows: Snapshot[] = [];
  for (;;) {
    let chosen = -1;
    let earliest = Number.POSITIVE_INFINITY;
    queues.forEach((queue, index) => {
      const at = queue[next[index] ?? 0]?.at;
      if (at !== undefined && at < earliest) {
        earliest = at;
        chosen = index;
      }
    });
    const row = queues[chosen]?.[next[chosen] ?? 0];
    if (!row) return rows;
    rows.push(row);
    next[chosen] = (next[chosen] ?? 0) + 1;
  }
}

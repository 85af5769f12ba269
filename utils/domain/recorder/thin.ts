/** Makes room in a full outbox: every other row of the older half goes, and a gap remembers it. When to thin is left to `outbox.ts`. */
import type { Snapshot } from '../reading';
import type { Outbox } from './outbox-types';
import type { Gap } from './recorder';

/**
 * The outbox with about a quarter fewer rows. The newest row and those in flight stay; counters lose nothing by it, since each row
 * has the totals. A gap not yet sent is replaced by the wider one, so that a long outage does not fill the outbox with gaps.
 */
export function thin(outbox: Outbox): Outbox {
  const inFlight = outbox.flight?.batch.snapshots.length ?? 0;
  const half = Math.max(Math.floor(outbox.rows.length / 2), inFlight);
  const rows = outbox.rows.filter((_, index) => index < inFlight || index >= half || (index - inFlight) % 2 === 0);
  const dropped = outbox.rows.slice(inFlight, half).filter((_, index) => index % 2 === 1);

  const sent = new Set(outbox.flight?.batch.gaps.map((gap) => gap.id));
  const isMine = (gap: Gap) => gap.id.startsWith('thinned-') && !sent.has(gap.id);
  let gaps: Gap[] = [...outbox.gaps];
  for (const part of bySource(dropped)) {
    const [first] = part;
    if (!first) continue;
    const same = gaps.filter((gap) => isMine(gap) && gap.session === first.session && gap.source === first.source);
    const times = [...part.map((row) => row.at), ...same.flatMap((gap) => [gap.from, gap.to])];
    const id = `thinned-${first.source}-${first.boot}-${part.at(-1)?.seq}`;
    const { session, source } = first;
    const from = times.reduce((a, b) => Math.min(a, b));
    const to = times.reduce((a, b) => Math.max(a, b));
    gaps = [...gaps.filter((gap) => !same.includes(gap)), { id, session, source, from, to, cause: 'not-stored' }];
  }
  return { ...outbox, rows, gaps };
}

function bySource(rows: readonly Snapshot[]): Snapshot[][] {
  const parts = new Map<string, Snapshot[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.session, row.source]);
    const part = parts.get(key);
    if (part) part.push(row);
    else parts.set(key, [row]);
  }
  return [...parts.values()];
}

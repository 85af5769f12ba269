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
  for (const part of Map.groupBy(dropped, (row) => JSON.stringify([row.session, row.source])).values()) {
    const { session, source, boot } = part[0] as Snapshot;
    const wider = gaps.filter((gap) => isMine(gap) && gap.session === session && gap.source === source);
    const times = [...part.map((row) => row.at), ...wider.flatMap((gap) => [gap.from, gap.to])];
    const id = `thinned-${source}-${boot}-${part.at(-1)?.seq}`;
    const gap: Gap = { id, session, source, from: Math.min(...times), to: Math.max(...times), cause: 'not-stored' };
    gaps = [...gaps.filter((old) => !wider.includes(old)), gap];
  }
  return { ...outbox, rows, gaps };
}

/** A session with all its rows, as splitting and merging take and give it; and what both have in common. */
import { summarise } from '../ledger/summary';
import type { Snapshot } from '../reading';
import type { Mark, Session, Source } from '../session';
import { baselinesOf, groupsOfSources } from '../source-groups';

export interface Recorded {
  session: Session;
  snapshots: Snapshot[];
  marks: Mark[];
}

/** `corrected`: a total corrected by hand in a part would be taken for the whole, and the other way round. `mixed`: a rehearsal never becomes part of what counts. `thinned`: totals cannot be counted anew. */
export type Refusal = 'still-recording' | 'no-rows' | 'empty-part' | 'corrected' | 'mixed' | 'thinned' | 'part-missing';

/** Id of a copied mark: marks of one session are told apart by number, sessions by their id. */
export const markId = (session: string, n: number) => `${session}-${n}`;

/** Why a session can be neither split nor merged; null when it can. */
export function unfit({ session, snapshots }: Recorded): Refusal | null {
  if (session.endedAt === undefined) return 'still-recording';
  if (session.thinned) return 'thinned';
  return snapshots.length === 0 ? 'no-rows' : null;
}

/** The session with the summary that its rows give, and only the sources that something in it is of. */
export function counted(session: Session, snapshots: Snapshot[], marks: Mark[], sources: readonly Source[]): Recorded {
  const named = new Set(snapshots.map((row) => row.source));
  for (const mark of marks) if ('source' in mark && mark.source !== undefined) named.add(mark.source);
  const own = sources.filter((source) => named.has(source.id));
  const gaps = marks.filter((mark) => mark.kind === 'gap');
  const summary = summarise(snapshots, gaps, groupsOfSources(own), baselinesOf(own));
  return { session: { ...session, sources: own, summary }, snapshots, marks };
}

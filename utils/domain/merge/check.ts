/** Checks one session out of a file against itself. Totals are never believed: they are counted again from the rows. */
import { summarise } from '../ledger/summary';
import { totalsOf } from '../ledger/totals';
import { METRIC_IDS, METRICS } from '../metrics';
import { canonical } from '../sealed/canonical';
import { agrees } from '../sealed/thin';
import { unseal } from '../sealed/unseal';
import type { MetricSummary, Session, Summary } from '../session';
import { baselinesOf, groupsOfSources } from '../source-groups';
import { bareSession, type SessionRecord } from './bundle';

/**
 * `rows`: columns that contradict each other, or rows of a source that the session does not have · `marks`: a mark of another session, or one
 * id twice · `times`: an end before the start.
 */
export type RecordFault = 'rows' | 'marks' | 'times';

/**
 * `recounted`: the totals in the file were not those of its rows · `totals-only`: there are no rows to count (the recorder had lost them)
 * · `thinned`: the rows are minute values; the totals were counted from more, and agree with these as far as these go.
 */
export type RecordNote = 'recounted' | 'totals-only' | 'thinned';

export type CheckedRecord = { ok: true; record: SessionRecord; note?: RecordNote } | { ok: false; fault: RecordFault };

const NO_SPARK = { stretchMs: 0, points: [] };

/** The record with totals that follow from its rows, or what is wrong with it. */
export function checkRecord(given: SessionRecord): CheckedRecord {
  const { session, marks, sealed } = given;
  if (session.endedAt === undefined || session.endedAt < session.startedAt) return { ok: false, fault: 'times' };
  const ids = new Set(marks.map((mark) => mark.id));
  if (ids.size < marks.length || marks.some((mark) => mark.session !== session.id)) return { ok: false, fault: 'marks' };
  const rows = unseal(session.id, sealed);
  const sources = new Set(session.sources.map((source) => source.id));
  if (!rows || sealed.sources.some((source) => !sources.has(source.source))) return { ok: false, fault: 'rows' };
  if (rows.length === 0 && session.recovered) return { ok: true, record: given, note: 'totals-only' };
  if (session.thinned) {
    return agrees({ session, snapshots: rows }) && addsUp(session)
      ? { ok: true, record: given, note: 'thinned' }
      : { ok: false, fault: 'rows' };
  }
  const counted = bareSession({
    ...session,
    summary: summarise(
      rows,
      marks.filter((mark) => mark.kind === 'gap'),
      groupsOfSources(session.sources),
      baselinesOf(session.sources),
    ),
  });
  const record = { session: counted, marks, sealed };
  return sameNumbers(session, counted) ? { ok: true, record } : { ok: true, record, note: 'recounted' };
}

/** Whether the totals are what the sources give. A gauge's peak over several sources cannot be told from minute values: only how high it may be. */
function addsUp({ sources, summary }: Session): boolean {
  const running = {
    from: null,
    clock: 0,
    groups: groupsOfSources(sources),
    sources: {},
    gauges: {},
    viewers: NO_SPARK,
    orders: NO_SPARK,
  };
  const totals = totalsOf({ ...summary, running });
  const isOne = Object.keys(summary.perSource).length === 1;
  return METRIC_IDS.every((id) => {
    const [of, given] = [totals[id], summary.metrics[id]];
    if (isOne || METRICS[id].kind === 'counter' || !of || !given) return canonical({ of }) === canonical({ of: given });
    const told = ({ peak: _, peakAt: __, mean: ___, ...rest }: MetricSummary) => canonical(rest);
    const most = Object.values(summary.perSource).reduce((sum, metrics) => sum + (metrics[id]?.peak ?? 0), 0);
    return told(of) === told(given) && given.peak <= most && Math.floor(given.mean ?? 0) <= given.peak;
  });
}

/** What a reader of the totals sees; how the curve was thinned or a mean rounded is no contradiction. */
function sameNumbers(a: Session, b: Session): boolean {
  const seen = ({ snapshots, lastSeq, metrics, perSource }: Summary) => canonical({ snapshots, lastSeq, metrics, perSource });
  return seen(a.summary) === seen(b.summary);
}

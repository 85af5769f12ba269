/** Puts together what a page is shown (`LiveState`) from what the background holds. Plain data in, plain data out. */
import { liveMetrics } from '../../utils/domain/ledger/live';
import { liveTotals } from '../../utils/domain/ledger/live-totals';
import { toLiveOnAir, whileOnAir } from '../../utils/domain/ledger/on-air';
import type { LiveSession, LiveSource, LiveState, ReaderStatus, StorageHealth } from '../../utils/domain/live';
import type { Mark, Session } from '../../utils/domain/session';
import { lagOf } from '../../utils/domain/show-lag';
import { groupsOfSources } from '../../utils/domain/source-groups';
import type { Dashboard } from './hub';
import { onAirOf, tracksFor } from './tracks';

const MARKS_SHOWN = 50;

const SEARCHING: ReaderStatus = { state: 'searching', platform: '', confirmed: false, canvas: [], ambiguous: [] };

interface Known {
  at: number;
  here: Dashboard | undefined;
  dashboards: readonly Dashboard[];
  session: Session | undefined;
  marks: readonly Mark[];
  /** Whether a person has confirmed on the live page what this adapter reads. */
  isConfirmed: (adapter: string) => boolean;
  storage: StorageHealth;
  prompter: boolean;
}

function sourceOf(dashboard: Dashboard, { at, session, marks, isConfirmed }: Known): LiveSource | undefined {
  const { source, status, tab, duplicateOf } = dashboard;
  if (!source) return undefined;
  const own = session !== undefined && dashboard.session === session.id ? session : undefined;
  const summary = own?.summary.perSource[source.id];
  return {
    source,
    tab,
    ...(duplicateOf === undefined ? {} : { duplicateOf }),
    reader: {
      ...(status?.reader ?? { ...SEARCHING, platform: source.platform }),
      confirmed: source.adapter !== undefined && isConfirmed(source.adapter),
    },
    metrics: liveMetrics(tracksFor(dashboard), at, {
      source: source.id,
      isOnly: (own?.sources.length ?? 1) === 1,
      ...(summary ? { summary } : {}),
      ...(own ? { marks } : {}),
    }),
    waiting: status?.waiting ?? 0,
    lookedAt: status?.at ?? at,
    hidden: status?.hidden ?? false,
    ...(dashboard.pick ? { pick: dashboard.pick } : {}),
  };
}

/** Newest first. What was on air is never left out: times of segments are made of it. */
function shownOf(marks: readonly Mark[]): Mark[] {
  let others = 0;
  return marks.toReversed().filter((mark) => mark.kind === 'on-air' || others++ < MARKS_SHOWN);
}

function sessionOf(session: Session, { marks, at: now }: Known): LiveSession {
  const { id, title, startedAt, rehearsal, hosts, summary } = session;
  const open = marks.filter((mark) => mark.kind === 'on-air' && mark.until === undefined);
  const gaps = marks.filter((mark) => mark.kind === 'gap');
  return {
    id,
    title,
    startedAt,
    rehearsal,
    hosts,
    lagMs: lagOf(session),
    ...(summary.lastAt === undefined ? {} : { readAt: summary.lastAt }),
    onAir: whileOnAir(open, onAirOf(id), { lagMs: lagOf(session), now, gaps, groups: groupsOfSources(session.sources) }).map(
      toLiveOnAir,
    ),
    marks: shownOf(marks),
  };
}

/** What a page that watches the tab of `here` is shown. */
export function liveStateOf(known: Known): LiveState {
  const { at, here, dashboards, session, marks, storage, prompter } = known;
  const sources = dashboards.flatMap((d) =>
    session !== undefined && d.session === session.id ? (sourceOf(d, known) ?? []) : [],
  );
  const own = here && sourceOf(here, known);
  const inSession = own && sources.some((s) => s.source.id === own.source.id);
  const bySource = Object.fromEntries(sources.map((s) => [s.source.id, s.metrics]));
  const ofPage = here?.status?.storage;
  return {
    at,
    ...(own ? { here: own } : {}),
    ...(session ? { session: sessionOf(session, known) } : {}),
    sources,
    totals: inSession || !own ? liveTotals(bySource, at, marks, groupsOfSources(session?.sources ?? [])) : own.metrics,
    storage: storage.state === 'ok' && ofPage && ofPage.state !== 'ok' ? ofPage : storage,
    prompter,
  };
}

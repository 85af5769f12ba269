/** Puts together what the alert rules look at, from what the background holds. Plain data in, plain data out. */
import type { AlertFacts } from '../../utils/domain/ledger/alert-rules';
import type { AlertState } from '../../utils/domain/ledger/alerts';
import { liveMetrics } from '../../utils/domain/ledger/live';
import { liveTotals } from '../../utils/domain/ledger/live-totals';
import type { Series } from '../../utils/domain/ledger/series';
import { METRIC_IDS, METRICS, type MetricId } from '../../utils/domain/metrics';
import type { Product } from '../../utils/domain/rundown';
import { timeOnAir } from '../../utils/domain/rundown-edit/actual';
import type { Mark, Session } from '../../utils/domain/session';
import { groupsOfSources } from '../../utils/domain/source-groups';
import type { Dashboard } from './hub';
import { tracksFor } from './tracks';

interface Known {
  now: number;
  session: Session;
  /** Those that feed the session. */
  dashboards: readonly Dashboard[];
  marks: readonly Mark[];
  /** Those on air, as kept now. */
  products: readonly Product[];
}

type AirMark = Extract<Mark, { kind: 'on-air' }>;

export function alertFacts(known: Known): AlertFacts {
  const { now, dashboards, marks, products } = known;
  const air = marks.filter((mark): mark is AirMark => mark.kind === 'on-air');
  const open = air.filter((mark) => mark.until === undefined);
  const segment = mostOver(open, air, now);
  return {
    now,
    metrics: totals(known),
    series: strongest(dashboards),
    stock: Object.fromEntries(
      open.flatMap((mark) => {
        const left = products.find((product) => product.id === mark.product)?.stock;
        return left === undefined ? [] : [[mark.title, left]];
      }),
    ),
    ...(segment ? { segment } : {}),
  };
}

function totals({ dashboards, marks, now, session }: Known): AlertFacts['metrics'] {
  const bySource = dashboards.flatMap((dashboard) =>
    dashboard.source
      ? [
          [
            dashboard.source.id,
            liveMetrics(tracksFor(dashboard), now, { source: dashboard.source.id, isOnly: session.sources.length === 1, marks }),
          ] as const,
        ]
      : [],
  );
  return liveTotals(Object.fromEntries(bySource), now, marks, groupsOfSources(session.sources));
}

/** Of several platforms: for a gauge the one with the most, for a counter the one that grew last, so that "no order" is said only of all. */
function strongest(dashboards: readonly Dashboard[]): Partial<Record<MetricId, Series>> {
  const chosen: Partial<Record<MetricId, Series>> = {};
  for (const metric of METRIC_IDS) {
    const weight = METRICS[metric].kind === 'gauge' ? lastAmount : lastGrowth;
    const all = dashboards.flatMap((dashboard) => tracksFor(dashboard)[metric]?.series ?? []);
    const [best] = all.sort((a, b) => weight(b) - weight(a));
    if (best) chosen[metric] = best;
  }
  return chosen;
}

const lastAmount = ({ stretches }: Series) => stretches.at(-1)?.amount ?? Number.NEGATIVE_INFINITY;

/** When it last grew; a reading after a gap that shows the same is no growth. */
function lastGrowth({ stretches }: Series): number {
  const grew = stretches.findLast((stretch, i) => stretch.grown > (stretches[i - 1]?.grown ?? Number.POSITIVE_INFINITY));
  return grew?.at ?? Number.NEGATIVE_INFINITY;
}

/** What is on air and furthest over its plan. Times on air before count too. */
function mostOver(open: readonly AirMark[], air: readonly AirMark[], now: number): AlertFacts['segment'] {
  const same = (a: AirMark, b: AirMark) => (a.product === undefined ? b.title === a.title : a.product === b.product);
  const [most] = open
    .flatMap((mark) => {
      if (mark.plannedMs === undefined) return [];
      const onAirMs = timeOnAir(
        air.filter((other) => same(mark, other)),
        now,
      );
      return [{ id: mark.title, since: now - onAirMs, plannedMs: mark.plannedMs }];
    })
    .sort((a, b) => a.since + a.plannedMs - (b.since + b.plannedMs));
  return most;
}

/** The memory of the rules after the worker was stopped, from the alerts that were kept: none comes again before its time. */
export function toldBefore(marks: readonly Mark[]): AlertState {
  const told: Record<string, { toldAt: number }> = {};
  for (const mark of marks) {
    if (mark.kind === 'alert') told[`${mark.rule}\n${mark.metric ?? mark.subject ?? ''}`] = { toldAt: mark.at };
  }
  return told;
}

/** The totals of one session, a tile for each metric that was shown, with what is known of each number's exactness. */
import { useMemo } from 'preact/hooks';
import { wholeOf } from '../../utils/domain/campaign/figures';
import { type Busiest, busiest } from '../../utils/domain/ledger/busiest';
import { saidAt } from '../../utils/domain/ledger/corrections';
import { onAirSeries } from '../../utils/domain/ledger/on-air';
import { coverage } from '../../utils/domain/ledger/summary';
import { METRIC_IDS, type MetricId } from '../../utils/domain/metrics';
import type { MetricSummary } from '../../utils/domain/session';
import { inOrder } from '../../utils/domain/snapshot-order';
import { groupsOfSources } from '../../utils/domain/source-groups';
import type { Recording } from '../../utils/state/session-page';
import { useText } from '../ui/text';
import { TotalTile } from './TotalTile';
import { useFormat } from './use-format';

/** What is sold in bursts: vouchers, orders, money. */
const BURSTS = ['orders', 'items', 'revenue'] as const satisfies readonly MetricId[];
const BURST_MS = 5 * 60_000;

/** None of a session that was thinned out: between minute values, "five minutes" would be up to half a minute more. */
function burstsOf({ session, snapshots, marks }: Recording): Partial<Record<MetricId, Busiest>> {
  if (session.thinned) return {};
  const ordered = inOrder(snapshots);
  const now = session.endedAt ?? ordered.at(-1)?.at ?? session.startedAt;
  const gaps = marks.filter((mark) => mark.kind === 'gap');
  const series = onAirSeries(ordered);
  return Object.fromEntries(
    BURSTS.flatMap((id) => {
      const best = busiest(id, BURST_MS, series, { now, gaps, groups: groupsOfSources(session.sources) });
      return best ? [[id, best]] : [];
    }),
  );
}

/** Money taken a head, in minor units; absent when one of the two is unknown or nobody watched. */
function perViewer(revenue: MetricSummary | undefined, audience: MetricSummary | undefined): number | undefined {
  if (!revenue || !audience) return undefined;
  const heads = wholeOf(audience);
  return heads > 0 ? wholeOf(revenue) / heads : undefined;
}

export function SessionTotals({ recording }: { recording: Recording }) {
  const { t } = useText();
  const format = useFormat();
  const { session, marks } = recording;
  const { metrics } = session.summary;
  const bursts = useMemo(() => burstsOf(recording), [recording]);
  const correction = (id: MetricId) =>
    marks
      .filter((mark) => mark.kind === 'correction')
      .filter((mark) => mark.metric === id && !mark.takenBack)
      .sort((a, b) => saidAt(b) - saidAt(a))[0];
  const share = coverage(session.summary, session.startedAt, session.endedAt ?? session.summary.lastAt ?? session.startedAt);
  const shown = METRIC_IDS.filter((id) => metrics[id] !== undefined || correction(id) !== undefined);
  const heads = perViewer(metrics.revenue, metrics.audience);

  return (
    <section class="adh-card" aria-labelledby="totals-title">
      <h2 class="adh-card-title" id="totals-title">
        {t('history.totals.title')}
      </h2>
      {shown.length === 0 && <p class="adh-hint">{t('history.totals.none')}</p>}
      <dl class="adh-totals">
        {shown.map((id) => (
          <TotalTile
            key={id}
            metric={id}
            summary={metrics[id]}
            session={session}
            correction={correction(id)}
            burst={bursts[id]}
          />
        ))}
        {heads !== undefined && (
          <div class="adh-total" title={t('history.totals.perViewerHint')}>
            <dt>{t('history.totals.perViewer')}</dt>
            <dd class="adh-total-number ad-num">{format.rate('revenue', heads, metrics.revenue?.currency)}</dd>
            <dd class="adh-total-more">{t('history.totals.perViewerHint')}</dd>
          </div>
        )}
        <div class="adh-total">
          <dt>{t('history.session.coverage')}</dt>
          <dd class="adh-total-number ad-num">{format.percent(share)}</dd>
          <dd class="adh-total-more">{t('history.session.coverageHint')}</dd>
        </div>
      </dl>
    </section>
  );
}

/** What each product of a session did while it was on air. */
import { useMemo } from 'preact/hooks';
import { onAirSeries } from '../../utils/domain/ledger/on-air';
import { audienceByPlatform } from '../../utils/domain/ledger/on-air-platforms';
import { type OnAirRow, onAirTable } from '../../utils/domain/ledger/on-air-table';
import type { Mark } from '../../utils/domain/session';
import { lagOf } from '../../utils/domain/show-lag';
import { inOrder } from '../../utils/domain/snapshot-order';
import { groupsOfSources } from '../../utils/domain/source-groups';
import type { Recording } from '../../utils/state/session-page';
import { useText } from '../ui/text';
import { OnAirTable } from './OnAirTable';

/** The plan of what was on air once; of what was on twice nobody can say whether the plan was for each time or for both. */
function plans(rows: readonly OnAirRow[], marks: readonly Mark[]): Map<string, number> {
  const known = marks.flatMap((mark) =>
    mark.kind === 'on-air' && mark.plannedMs !== undefined ? [[mark.product ?? mark.title, mark.plannedMs] as const] : [],
  );
  const once = new Set(rows.filter((row) => row.times === 1).map((row) => row.key));
  return new Map(known.filter(([key]) => once.has(key)));
}

export function ProductsTable({ recording }: { recording: Recording }) {
  const { t } = useText();
  const { session, snapshots, marks } = recording;
  const { rows, platforms } = useMemo(() => {
    const ordered = inOrder(snapshots);
    const now = session.endedAt ?? ordered.at(-1)?.at ?? session.startedAt;
    const gaps = marks.filter((mark) => mark.kind === 'gap');
    const shows = marks.filter((mark) => mark.kind === 'on-air');
    const series = onAirSeries(ordered);
    const options = { lagMs: lagOf(session), now, gaps, groups: groupsOfSources(session.sources) };
    return {
      rows: onAirTable(shows, series, options),
      platforms: audienceByPlatform(shows, series, options, session.sources),
    };
  }, [session, snapshots, marks]);

  const planned = useMemo(() => plans(rows, marks), [rows, marks]);

  return (
    <section class="adh-card" aria-labelledby="products-title">
      <h2 class="adh-card-title" id="products-title">
        {t('history.products.title')}
      </h2>
      {rows.length === 0 ? (
        <p class="adh-hint">{t('history.products.none')}</p>
      ) : (
        <>
          <OnAirTable
            rows={rows}
            caption={t('history.products.caption')}
            what={t('history.products.product')}
            shared={t('history.products.shared')}
            platforms={platforms}
            {...(planned.size > 0 ? { planned } : {})}
          />
          <p class="adh-hint">
            {t('history.products.method')} {t('history.products.lag', { count: Math.round(lagOf(session) / 1000) })}
          </p>
        </>
      )}
    </section>
  );
}

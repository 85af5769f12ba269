/** What each product of a session did while it was on air. */
import { useMemo } from 'preact/hooks';
import { onAirSeries } from '../../utils/domain/ledger/on-air';
import { onAirTable } from '../../utils/domain/ledger/on-air-table';
import { inOrder } from '../../utils/domain/snapshot-order';
import { groupsOfSources } from '../../utils/domain/source-groups';
import type { Recording } from '../../utils/state/session-page';
import { useText } from '../ui/text';
import { OnAirTable } from './OnAirTable';

/** Orders are counted at once: moving them back in time would claim to know how long people took to buy. */
const LAG_MS = 0;

export function ProductsTable({ recording }: { recording: Recording }) {
  const { t } = useText();
  const { session, snapshots, marks } = recording;
  const rows = useMemo(() => {
    const ordered = inOrder(snapshots);
    const now = session.endedAt ?? ordered.at(-1)?.at ?? session.startedAt;
    const gaps = marks.filter((mark) => mark.kind === 'gap');
    const shows = marks.filter((mark) => mark.kind === 'on-air');
    return onAirTable(shows, onAirSeries(ordered), { lagMs: LAG_MS, now, gaps, groups: groupsOfSources(session.sources) });
  }, [session, snapshots, marks]);

  return (
    <section class="adh-card" aria-labelledby="products-title">
      <h2 class="adh-card-title" id="products-title">
        {t('history.products.title')}
      </h2>
      {rows.length === 0 ? (
        <p class="adh-hint">{t('history.products.none')}</p>
      ) : (
        <>
          <OnAirTable rows={rows} caption={t('history.products.caption')} what={t('history.products.product')} />
          <p class="adh-hint">{t('history.products.method')}</p>
        </>
      )}
    </section>
  );
}

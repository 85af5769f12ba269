/** What each product did while it was on air: minutes, orders, revenue, and the same per minute. It claims no more than that. */
import { useMemo } from 'preact/hooks';
import { onAirSeries, whileOnAir } from '../../utils/domain/ledger/on-air';
import type { MetricId } from '../../utils/domain/metrics';
import { inOrder } from '../../utils/domain/snapshot-order';
import type { Recording } from '../../utils/state/session-page';
import { type Column, DataTable } from '../ui/DataTable';
import { useText } from '../ui/text';
import { type ProductRow, productRows } from './product-rows';
import { useFormat } from './use-format';

const MINUTE_MS = 60_000;

export function ProductsTable({ recording }: { recording: Recording }) {
  const { t, language } = useText();
  const format = useFormat();
  const { session, snapshots, marks } = recording;
  const rows = useMemo(() => {
    const ordered = inOrder(snapshots);
    const now = session.endedAt ?? ordered.at(-1)?.at ?? session.startedAt;
    const gaps = marks.filter((mark) => mark.kind === 'gap');
    return productRows(whileOnAir(marks, onAirSeries(ordered), { lagMs: 0, now, gaps }));
  }, [session, snapshots, marks]);

  const number = (id: string, header: string, metric: MetricId, amount: (row: ProductRow) => number | undefined) => ({
    id,
    header,
    numeric: true as const,
    cell: (row: ProductRow) => {
      const change = row.changes[metric === 'revenue' ? 'revenue' : 'orders'];
      const value = amount(row);
      return format.amount(metric, {
        amount: value === undefined ? undefined : Math.round(value),
        precision: change?.precision,
        currency: change?.currency,
      });
    },
    sort: amount,
  });
  const minutes = (row: ProductRow) => row.ms / MINUTE_MS;
  const perMinute = (row: ProductRow, metric: 'orders' | 'revenue') => {
    const amount = row.changes[metric]?.amount;
    // Under a minute a rate says more about chance than about the product.
    return amount === undefined || row.ms < MINUTE_MS ? undefined : amount / minutes(row);
  };

  const columns: Column<ProductRow>[] = [
    {
      id: 'product',
      header: t('history.products.product'),
      sort: (row) => row.title,
      cell: (row) => (
        <>
          {row.title}
          <span class="adh-product-more">{more(row).join(' · ')}</span>
        </>
      ),
    },
    {
      id: 'minutes',
      header: t('history.products.minutes'),
      numeric: true,
      sort: minutes,
      cell: (row) => format.decimal(minutes(row)),
    },
    number('orders', t('history.products.orders'), 'orders', (row) => row.changes.orders?.amount),
    number('revenue', t('history.products.revenue'), 'revenue', (row) => row.changes.revenue?.amount),
    {
      id: 'orders-rate',
      header: t('history.products.ordersPerMinute'),
      numeric: true,
      sort: (row) => perMinute(row, 'orders'),
      cell: (row) => format.decimal(perMinute(row, 'orders')),
    },
    number('revenue-rate', t('history.products.revenuePerMinute'), 'revenue', (row) => perMinute(row, 'revenue')),
  ];

  function more(row: ProductRow): string[] {
    return [
      ...(row.times > 1 ? [t('history.products.times', { count: row.times })] : []),
      ...(row.still ? [t('history.products.still')] : []),
      ...(row.shared ? [t('history.products.shared')] : []),
      ...(row.acrossGap ? [t('history.products.acrossGap')] : []),
      ...(row.partial ? [t('history.products.partial')] : []),
    ];
  }

  return (
    <section class="adh-card" aria-labelledby="products-title">
      <h2 class="adh-card-title" id="products-title">
        {t('history.products.title')}
      </h2>
      {rows.length === 0 ? (
        <p class="adh-hint">{t('history.products.none')}</p>
      ) : (
        <>
          <DataTable
            caption={t('history.products.caption')}
            captionHidden
            columns={columns}
            rows={rows}
            rowId={(row) => row.key}
            locale={language}
          />
          <p class="adh-hint">{t('history.products.method')}</p>
        </>
      )}
    </section>
  );
}

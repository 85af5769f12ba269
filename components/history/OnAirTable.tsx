/** A table of what changed while something was on air, by product or by host. It claims no more than that; a sum row would count shared time twice. */
import type { OnAirMetric } from '../../utils/domain/ledger/on-air';
import type { PlatformAudience } from '../../utils/domain/ledger/on-air-platforms';
import type { OnAirRow } from '../../utils/domain/ledger/on-air-table';
import { type Column, DataTable } from '../ui/DataTable';
import { useText } from '../ui/text';
import { useFormat } from './use-format';

interface Props {
  rows: readonly OnAirRow[];
  caption: string;
  /** Header of the first column. */
  what: string;
  /** What a row says whose growth is in another row too. */
  shared: string;
  /** Planned time by key of the row, ms; a row without one has no plan. Absent = nothing was planned. */
  planned?: ReadonlyMap<string, number>;
  /** The audience of each platform, where the rows' own is a sum. */
  platforms?: readonly PlatformAudience[];
}

const MINUTE_MS = 60_000;

const minutesOf = (ms: number | undefined) => (ms === undefined ? undefined : ms / MINUTE_MS);

/** Under a minute a rate says more about chance than about the product. */
function perMinute(row: OnAirRow, metric: OnAirMetric): number | undefined {
  return row.durationMs < MINUTE_MS ? undefined : row.perMinute[metric];
}

export function OnAirTable({ rows, caption, what, shared, planned, platforms = [] }: Props) {
  const { t, language } = useText();
  const format = useFormat();

  function notes(row: OnAirRow): string[] {
    const changes = Object.values(row.changes);
    return [
      ...(row.times > 1 ? [t('history.products.times', { count: row.times })] : []),
      ...(row.open ? [t('history.products.still')] : []),
      ...(row.shared ? [shared] : []),
      ...(changes.some((change) => change.acrossGap) ? [t('history.products.acrossGap')] : []),
      ...(changes.some((change) => change.partial) ? [t('history.products.partial')] : []),
    ];
  }

  const shows = (metric: OnAirMetric) => rows.some((row) => row.changes[metric] !== undefined);
  // Vouchers are counted as items by pages that know no orders: columns of dashes would hide the one number there is.
  const counted: ('orders' | 'items')[] = [
    ...(shows('orders') || !shows('items') ? (['orders'] as const) : []),
    ...(shows('items') ? (['items'] as const) : []),
  ];

  const change = (metric: OnAirMetric, header: string): Column<OnAirRow> => ({
    id: metric,
    header,
    numeric: true,
    cell: (row) => format.amount(metric, row.changes[metric]),
    sort: (row) => row.changes[metric]?.amount,
  });

  const columns: Column<OnAirRow>[] = [
    {
      id: 'what',
      header: what,
      sort: (row) => row.title,
      cell: (row) => (
        <>
          {row.title}
          <span class="adh-product-more">{notes(row).join(' · ')}</span>
        </>
      ),
    },
    {
      id: 'minutes',
      header: t('history.products.minutes'),
      numeric: true,
      cell: (row) => format.decimal(row.durationMs / MINUTE_MS),
      sort: (row) => row.durationMs,
    },
    ...(planned
      ? [
          {
            id: 'planned',
            header: t('history.products.planned'),
            numeric: true as const,
            cell: (row: OnAirRow) => format.decimal(minutesOf(planned.get(row.key))),
            sort: (row: OnAirRow) => planned.get(row.key),
          },
        ]
      : []),
    ...counted.map((metric) => change(metric, t(`history.products.${metric}`))),
    change('revenue', t('history.products.revenue')),
    ...counted.map(
      (metric): Column<OnAirRow> => ({
        id: `${metric}-rate`,
        header: t(`history.products.${metric}PerMinute`),
        numeric: true,
        cell: (row) => format.decimal(perMinute(row, metric)),
        sort: (row) => perMinute(row, metric),
      }),
    ),
    {
      id: 'revenue-rate',
      header: t('history.products.revenuePerMinute'),
      numeric: true,
      cell: (row) => format.rate('revenue', perMinute(row, 'revenue'), row.changes.revenue?.currency),
      sort: (row) => perMinute(row, 'revenue'),
    },
    ...platforms.map(
      ({ name, gained }, index): Column<OnAirRow> => ({
        id: `audience-${index}`,
        header: t('history.products.audienceOn', { platform: name }),
        numeric: true,
        cell: (row) => format.amount('audience', gained.get(row.key)),
        sort: (row) => gained.get(row.key)?.amount,
      }),
    ),
    change('audience', t(platforms.length > 0 ? 'history.products.audienceSum' : 'history.products.audience')),
  ];

  return (
    <>
      <DataTable caption={caption} captionHidden columns={columns} rows={rows} rowId={(row) => row.key} locale={language} />
      {platforms.length > 0 && <p class="adh-hint">{t('history.products.platforms')}</p>}
    </>
  );
}

/** The numbers of compared curves as a table, for those who cannot see the curves or want the numbers. */
import { useMemo } from 'preact/hooks';
import { type Alignment, beside, type TotalLine } from '../../utils/domain/compare';
import type { MetricId } from '../../utils/domain/metrics';
import { type Column, DataTable } from '../ui/DataTable';
import { useText } from '../ui/text';
import { SHARE_MS } from './share-axis';
import { useFormat } from './use-format';

interface Props {
  lines: readonly TotalLine[];
  /** One a line, each another. */
  names: readonly string[];
  metric: MetricId;
  currencies: readonly (string | undefined)[];
  alignment: Alignment;
  /** A point of the axis in words. */
  when(at: number): string;
}

const ROWS = 20;

export function CompareValues({ lines, names, metric, currencies, alignment, when }: Props) {
  const { t, language } = useText();
  const format = useFormat();
  const table = useMemo(() => beside(lines, alignment, ROWS), [lines, alignment]);
  const isShare = alignment === 'share';
  const columns: Column<number>[] = [
    {
      id: 'at',
      header: t(isShare ? 'history.compare.share' : 'history.compare.time'),
      cell: (row) => when((table.at[row] ?? 0) * (isShare ? SHARE_MS : 1)),
    },
    ...names.map(
      (label, index): Column<number> => ({
        id: String(index),
        header: label,
        numeric: true,
        cell: (row) => format.amount(metric, { amount: table.lines[index]?.[row] ?? undefined, currency: currencies[index] }),
      }),
    ),
  ];
  return (
    <details class="adh-details">
      <summary>{t('history.compare.table')}</summary>
      <DataTable
        caption={t('history.compare.tableCaption', { metric: t(`common.metric.${metric}`) })}
        captionHidden
        columns={columns}
        rows={table.at.map((_, index) => index)}
        rowId={String}
        locale={language}
      />
    </details>
  );
}

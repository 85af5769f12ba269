/** The numbers of a curve as a table of at most forty rows, for those who cannot see the curve or want the numbers. */
import { useMemo } from 'preact/hooks';
import { type Curve, type CurveRow, curveRows } from '../../utils/domain/curve';
import { METRICS, type MetricId } from '../../utils/domain/metrics';
import type { Session } from '../../utils/domain/session';
import type { ChartData } from '../ui/chart-types';
import { type Column, DataTable } from '../ui/DataTable';
import { useText } from '../ui/text';
import { onAirBetween } from './curve-shades';
import { useFormat } from './use-format';

interface Props {
  lines: readonly Curve[];
  data: ChartData;
  metric: MetricId;
  session: Session;
}

interface Row extends CurveRow {
  /** The row before, for the change. */
  before: CurveRow | undefined;
}

export function CurveTable({ lines, data, metric, session }: Props) {
  const { t, language } = useText();
  const format = useFormat();
  const name = t(`common.metric.${metric}`);
  const currency = session.summary.metrics[metric]?.currency;
  const rows = useMemo(() => {
    const plain = curveRows(lines, session.startedAt);
    return plain.map((row, index): Row => ({ ...row, before: plain[index - 1] }));
  }, [lines, session.startedAt]);
  const several = lines.length > 1;
  const signed = (change: number) => `${change > 0 ? '+' : ''}${format.amount(metric, { amount: change, currency })}`;

  const columns: Column<Row>[] = [
    { id: 'time', header: t('history.curve.time'), cell: (row) => format.clock(row.to, session.timeZone), sort: (row) => row.to },
    ...lines.flatMap((_, index): Column<Row>[] => {
      const at = (row: CurveRow | undefined) => row?.amounts[index] ?? undefined;
      const change = (row: Row) => {
        const [now, then] = [at(row), at(row.before)];
        return now === undefined || then === undefined ? undefined : now - then;
      };
      const label = several ? (data.lines[index]?.label ?? name) : name;
      return [
        {
          id: `amount-${index}`,
          header: label,
          numeric: true,
          cell: (row) => format.amount(metric, { amount: at(row), currency }),
          sort: at,
        },
        {
          id: `change-${index}`,
          header: t('history.curve.change'),
          numeric: true,
          cell: (row) => {
            const by = change(row);
            return by === undefined ? format.none : signed(by);
          },
          sort: change,
        },
      ];
    }),
    { id: 'on-air', header: t('history.curve.onAir'), cell: (row) => onAirBetween(data.shades, row.from, row.to).join(' + ') },
  ];

  return (
    <details class="adh-details" data-kind={METRICS[metric].kind}>
      <summary>{t('history.curve.table')}</summary>
      <DataTable
        caption={t('history.curve.tableCaption', { metric: name })}
        captionHidden
        columns={columns}
        rows={rows}
        rowId={(row) => String(row.from)}
        locale={language}
      />
    </details>
  );
}

/** The numbers of a curve as a table of at most forty rows, or one a minute, for those who cannot see the curve or want the numbers. */
import { useMemo, useState } from 'preact/hooks';
import { type Curve, type CurveRow, curveRows } from '../../utils/domain/curve';
import { METRICS, type MetricId } from '../../utils/domain/metrics';
import type { Mark, Session } from '../../utils/domain/session';
import type { People } from '../../utils/state/history-search';
import type { ChartData } from '../ui/chart-types';
import { type Column, DataTable } from '../ui/DataTable';
import { Toggle } from '../ui/Toggle';
import { useText } from '../ui/text';
import { onAirBetween } from './curve-shades';
import { useFormat } from './use-format';

interface Props {
  lines: readonly Curve[];
  data: ChartData;
  metric: MetricId;
  session: Session;
  marks: readonly Mark[];
  people: People;
}

interface Row extends CurveRow {
  /** The row before, for the change. */
  before: CurveRow | undefined;
}

/** Who was on air at any time between two moments; null when one host, or nobody, is named in all of the session. */
function presenters(marks: readonly Mark[], people: People): ((from: number, to: number) => string[]) | null {
  const shows = marks.flatMap((mark) => {
    if (mark.kind !== 'on-air' || !mark.hosts) return [];
    return [
      { from: mark.at, to: mark.until ?? Number.POSITIVE_INFINITY, hosts: mark.hosts.map((one) => people.get(one)?.name ?? one) },
    ];
  });
  if (new Set(shows.flatMap(({ hosts }) => hosts)).size < 2) return null;
  return (from, to) => shows.filter((show) => show.from < to && show.to > from).flatMap(({ hosts }) => hosts);
}

export function CurveTable({ lines, data, metric, session, marks, people }: Props) {
  const { t, language } = useText();
  const format = useFormat();
  const name = t(`common.metric.${metric}`);
  const currency = session.summary.metrics[metric]?.currency;
  const [eachMinute, setEachMinute] = useState(false);
  const rows = useMemo(() => {
    const plain = eachMinute
      ? curveRows(lines, session.startedAt, Number.POSITIVE_INFINITY)
      : curveRows(lines, session.startedAt);
    return plain.map((row, index): Row => ({ ...row, before: plain[index - 1] }));
  }, [lines, session.startedAt, eachMinute]);
  const who = useMemo(() => presenters(marks, people), [marks, people]);
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
    ...(who ? [{ id: 'who', header: t('history.session.host'), cell: (row: Row) => format.names(who(row.from, row.to)) }] : []),
    { id: 'on-air', header: t('history.curve.onAir'), cell: (row) => onAirBetween(data.shades, row.from, row.to).join(' + ') },
  ];

  return (
    <details class="adh-details" data-kind={METRICS[metric].kind}>
      <summary>{t('history.curve.table')}</summary>
      <Toggle label={t('history.curve.eachMinute')} on={eachMinute} onChange={setEachMinute} />
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

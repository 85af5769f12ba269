/** Curves of several sessions on one axis, one metric at a time, and the same numbers as a table. */
import { useMemo, useState } from 'preact/hooks';
import { type Alignment, beside, totalLine } from '../../utils/domain/compare';
import { METRIC_IDS, type MetricId } from '../../utils/domain/metrics';
import type { Recording } from '../../utils/state/session-page';
import { Chart } from '../ui/Chart';
import type { ChartData, ChartHover, ChartText } from '../ui/chart-types';
import { type Column, DataTable } from '../ui/DataTable';
import { useText } from '../ui/text';
import { compareNames } from './compare-names';
import { useFormat } from './use-format';

interface Props {
  recordings: readonly Recording[];
  height: number;
}

const POINTS = 600;
const TABLE_ROWS = 20;
const ALIGNMENTS: readonly Alignment[] = ['start', 'share'];
/** The chart has an axis of time: one percent is drawn as one minute, so that its steps are round. */
const PERCENT_MS = 60_000;
const SHARE_MS = 100 * PERCENT_MS;
const LINES = 5;

export function CompareCurve({ recordings, height }: Props) {
  const { t, language } = useText();
  const format = useFormat();
  const metrics = METRIC_IDS.filter((id) => recordings.some(({ session }) => session.summary.metrics[id] !== undefined));
  const [chosen, choose] = useState<MetricId | null>(null);
  const [alignment, align] = useState<Alignment>('start');
  const metric = chosen && metrics.includes(chosen) ? chosen : (metrics[0] ?? 'viewers');
  const name = t(`common.metric.${metric}`);
  const sessions = recordings.map(({ session }) => session);
  const names = compareNames(sessions, format, t('history.untitled'));
  const currencies = sessions.map((session) => session.summary.metrics[metric]?.currency);
  const common = new Set(currencies.filter(Boolean)).size > 1 ? undefined : currencies.find(Boolean);

  const lines = useMemo(
    () => recordings.map(({ session, snapshots, marks }) => totalLine(session, snapshots, marks, metric)),
    [recordings, metric],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: names follow from the sessions and the language of the format
  const data = useMemo((): ChartData => {
    const { at, lines: amounts } = beside(lines, alignment, POINTS);
    return {
      at: alignment === 'share' ? at.map((share) => share * SHARE_MS) : at,
      lines: names.map((label, index) => ({ label, amounts: amounts[index] ?? [] })),
      shades: [],
      marks: [],
    };
  }, [lines, alignment, format]);
  const when = (at: number) =>
    alignment === 'share' ? format.percent(at / SHARE_MS) : at === 0 ? format.duration(0) : format.duration(at);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `when` follows from these
  const text = useMemo(
    (): ChartText => ({ amount: (amount) => format.short(metric, amount, common), clock: when }),
    [format, metric, common, alignment],
  );
  const table = useMemo(() => beside(lines, alignment, TABLE_ROWS), [lines, alignment]);
  const amount = (index: number, value: number | null | undefined) =>
    format.amount(metric, { amount: value ?? undefined, currency: currencies[index] });
  const columns: Column<number>[] = [
    {
      id: 'at',
      header: t(alignment === 'share' ? 'history.compare.share' : 'history.compare.time'),
      cell: (row) => when((table.at[row] ?? 0) * (alignment === 'share' ? SHARE_MS : 1)),
    },
    ...names.map(
      (label, index): Column<number> => ({
        id: String(index),
        header: label,
        numeric: true,
        cell: (row) => amount(index, table.lines[index]?.[row]),
      }),
    ),
  ];
  const isEmpty = lines.every((line) => line.amounts.every((value) => value === null));

  return (
    <section class="adh-card" aria-labelledby="curve-title">
      <header class="adh-card-head">
        <h2 class="adh-card-title" id="curve-title">
          {name}
        </h2>
        <div class="adh-actions">
          <select
            class="ad-input adh-choose"
            aria-label={t('history.curve.choose')}
            value={metric}
            onChange={(event) => choose(event.currentTarget.value as MetricId)}
          >
            {metrics.map((id) => (
              <option key={id} value={id}>
                {t(`common.metric.${id}`)}
              </option>
            ))}
          </select>
          <select
            class="ad-input adh-choose"
            aria-label={t('history.compare.align')}
            value={alignment}
            onChange={(event) => align(event.currentTarget.value as Alignment)}
          >
            {ALIGNMENTS.map((id) => (
              <option key={id} value={id}>
                {t(`history.compare.by.${id}`)}
              </option>
            ))}
          </select>
        </div>
      </header>
      {isEmpty ? (
        <p class="adh-hint">{t('history.compare.none', { metric: name })}</p>
      ) : (
        <>
          <Chart
            label={t('history.compare.label', { metric: name, count: recordings.length })}
            data={data}
            text={text}
            timeZone="UTC"
            height={height}
            resetLabel={t('history.curve.reset')}
            failedLabel={t('history.curve.failed')}
            readout={(hover: ChartHover | null) => (
              <>
                {hover && <strong>{when(hover.at)}</strong>}
                {names.map((label, index) => (
                  <span key={label} class="adh-readout-line">
                    <i class="adh-swatch" style={{ background: `var(--ad-chart-line-${(index % LINES) + 1})` }} />
                    {label}
                    {hover && <span class="ad-num">{amount(index, hover.amounts[index])}</span>}
                  </span>
                ))}
                {!hover && <span>{t('history.compare.hint')}</span>}
              </>
            )}
          />
          {sessions.some((session) => session.sources.length > 1) && <p class="adh-hint">{t('history.compare.several')}</p>}
          <details class="adh-details">
            <summary>{t('history.compare.table')}</summary>
            <DataTable
              caption={t('history.compare.tableCaption', { metric: name })}
              captionHidden
              columns={columns}
              rows={table.at.map((_, index) => index)}
              rowId={String}
              locale={language}
            />
          </details>
        </>
      )}
    </section>
  );
}

/** Curves of several sessions on one axis, one metric at a time, and the same numbers as a table. */
import { useMemo, useState } from 'preact/hooks';
import { type Alignment, beside, totalLine } from '../../utils/domain/compare';
import type { Recording } from '../../utils/state/session-page';
import { Chart } from '../ui/Chart';
import type { ChartData, ChartHover, ChartText } from '../ui/chart-types';
import { useText } from '../ui/text';
import { CompareValues } from './CompareValues';
import { compareNames } from './compare-names';
import { MetricSelect } from './MetricSelect';
import { SHARE_MS } from './share-axis';
import { useFormat } from './use-format';
import { useMetric } from './use-metric';

interface Props {
  recordings: readonly Recording[];
  height: number;
}

const POINTS = 600;
const ALIGNMENTS: readonly Alignment[] = ['start', 'share'];
const LINES = 5;

/** `1:05`. */
const hoursAndMinutes = (ms: number) => {
  const minutes = Math.round(ms / 60_000);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
};

export function CompareCurve({ recordings, height }: Props) {
  const { t } = useText();
  const format = useFormat();
  const sessions = recordings.map(({ session }) => session);
  const { metrics, metric, choose } = useMetric(sessions);
  const [alignment, align] = useState<Alignment>('start');
  const name = t(`common.metric.${metric}`);
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
  const when = (at: number) => (alignment === 'share' ? format.percent(at / SHARE_MS) : format.duration(at));
  // On the axis there is no room for words.
  const short = (at: number) => (alignment === 'share' ? format.percent(at / SHARE_MS) : hoursAndMinutes(at));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `short` follows from these
  const text = useMemo(
    (): ChartText => ({ amount: (amount) => format.short(metric, amount, common), clock: short }),
    [format, metric, common, alignment],
  );
  const amount = (index: number, value: number | null | undefined) =>
    format.amount(metric, { amount: value ?? undefined, currency: currencies[index] });
  const isEmpty = lines.every((line) => line.amounts.every((value) => value === null));

  return (
    <section class="adh-card" aria-labelledby="curve-title">
      <header class="adh-card-head">
        <h2 class="adh-card-title" id="curve-title">
          {name}
        </h2>
        <div class="adh-actions">
          <MetricSelect metrics={metrics} chosen={metric} onChoose={choose} />
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
          <CompareValues lines={lines} names={names} metric={metric} currencies={currencies} alignment={alignment} when={when} />
        </>
      )}
    </section>
  );
}

/** A session's curve: one metric over time with what was on air, gaps and notes behind it, and the same numbers as a table. */
import { useMemo } from 'preact/hooks';
import { align, curves } from '../../utils/domain/curve';
import { inOrder } from '../../utils/domain/snapshot-order';
import { sourceNames } from '../../utils/domain/source-names';
import type { People } from '../../utils/state/history-search';
import type { Recording } from '../../utils/state/session-page';
import { Chart } from '../ui/Chart';
import type { ChartData, ChartHover, ChartText } from '../ui/chart-types';
import { useText } from '../ui/text';
import { CurveReadout } from './CurveReadout';
import { CurveTable } from './CurveTable';
import { marksOf, shadesOf } from './curve-shades';
import { MetricSelect } from './MetricSelect';
import { useFormat } from './use-format';
import { useMarkText } from './use-mark-text';
import { useMetric } from './use-metric';

interface Props {
  recording: Recording;
  people: People;
  /** Pixels; lower in a popup. */
  height: number;
}

export function SessionCurve({ recording, people, height }: Props) {
  const { t } = useText();
  const format = useFormat();
  const { session, snapshots, marks } = recording;
  const { metrics, metric, choose } = useMetric([session]);
  const name = t(`common.metric.${metric}`);
  const currency = session.summary.metrics[metric]?.currency;

  const rows = useMemo(() => inOrder(snapshots), [snapshots]);
  const lines = useMemo(() => curves(rows, marks, metric), [rows, marks, metric]);
  const markText = useMarkText(session);
  const end = rows.at(-1)?.at ?? session.startedAt;
  const data = useMemo((): ChartData => {
    const aligned = align(lines);
    const names = sourceNames(session.sources);
    return {
      at: aligned.at,
      lines: lines.map((line, index) => ({ label: names.get(line.source) ?? name, amounts: aligned.lines[index] ?? [] })),
      shades: shadesOf(marks, end, t('history.curve.gap')),
      marks: marksOf(marks, markText),
    };
  }, [lines, marks, end, session.sources, name, t, markText]);
  const text = useMemo(
    (): ChartText => ({
      amount: (amount) => format.short(metric, amount, currency),
      clock: (at, seconds) => format.clock(at, session.timeZone, seconds),
    }),
    [format, metric, currency, session.timeZone],
  );

  return (
    <section class="adh-card" aria-labelledby="curve-title">
      <header class="adh-card-head">
        <h2 class="adh-card-title" id="curve-title">
          {t('history.curve.title')}
        </h2>
        <MetricSelect metrics={metrics} chosen={metric} onChoose={choose} />
      </header>
      {lines.length === 0 ? (
        <p class="adh-hint">{t('history.curve.none', { metric: name })}</p>
      ) : (
        <>
          <Chart
            label={t('history.curve.label', { metric: name, from: text.clock(session.startedAt), to: text.clock(end) })}
            data={data}
            text={text}
            timeZone={session.timeZone}
            height={height}
            resetLabel={t('history.curve.reset')}
            failedLabel={t('history.curve.failed')}
            readout={(hover: ChartHover | null) => (
              <CurveReadout hover={hover} data={data} metric={metric} currency={currency} clock={text.clock} />
            )}
          />
          <CurveTable lines={lines} data={data} metric={metric} session={session} marks={marks} people={people} />
        </>
      )}
    </section>
  );
}

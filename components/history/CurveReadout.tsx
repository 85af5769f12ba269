/** The line under a curve: time, value and what was on air at the pointer; without a pointer, what the colours mean. */
import type { MetricId } from '../../utils/domain/metrics';
import type { ChartData, ChartHover } from '../ui/chart-types';
import { useText } from '../ui/text';
import { onAirBetween } from './curve-shades';
import { useFormat } from './use-format';

interface Props {
  hover: ChartHover | null;
  data: ChartData;
  metric: MetricId;
  currency: string | undefined;
  clock(at: number): string;
}

const LINES = 4;

export function CurveReadout({ hover, data, metric, currency, clock }: Props) {
  const { t } = useText();
  const format = useFormat();
  const onAir = hover ? onAirBetween(data.shades, hover.at, hover.at + 1) : [];
  const several = data.lines.length > 1;
  return (
    <>
      {hover && <strong>{clock(hover.at)}</strong>}
      {data.lines.map((line, index) => (
        <span key={line.label} class="adh-readout-line">
          {several && (
            <>
              <i class="adh-swatch" style={{ background: `var(--ad-chart-line-${(index % LINES) + 1})` }} />
              {line.label}
            </>
          )}
          {hover && <span class="ad-num">{format.amount(metric, { amount: hover.amounts[index] ?? undefined, currency })}</span>}
        </span>
      ))}
      {hover ? <span class="adh-readout-air">{onAir.join(' + ')}</span> : <span>{t('history.curve.hint')}</span>}
    </>
  );
}

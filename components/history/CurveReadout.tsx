/** The line under a curve: time, value and what was on air at the pointer; without a pointer, what the colours mean. */
import type { MetricId } from '../../utils/domain/metrics';
import type { ChartData, ChartHover, ChartText } from '../ui/chart-types';
import { useText } from '../ui/text';
import { onAirBetween } from './curve-shades';
import { useFormat } from './use-format';

interface Props {
  hover: ChartHover | null;
  data: ChartData;
  metric: MetricId;
  currency: string | undefined;
  clock: ChartText['clock'];
}

const LINES = 5;
/** A mark this close to the pointer, as a share of the time shown, is named. */
const NEAR = 0.01;

export function CurveReadout({ hover, data, metric, currency, clock }: Props) {
  const { t } = useText();
  const format = useFormat();
  const onAir = hover ? onAirBetween(data.shades, hover.at, hover.at + 1) : [];
  const span = (data.at.at(-1) ?? 0) - (data.at[0] ?? 0);
  const near = hover ? data.marks.filter((mark) => Math.abs(mark.at - hover.at) <= span * NEAR) : [];
  const several = data.lines.length > 1;
  return (
    <>
      {hover && <strong>{clock(hover.at, true)}</strong>}
      {(several || hover) &&
        data.lines.map((line, index) => (
          <span key={line.label} class="adh-readout-line">
            {several && (
              <>
                <i class="adh-swatch" style={{ background: `var(--ad-chart-line-${(index % LINES) + 1})` }} />
                {line.label}
              </>
            )}
            {hover && (
              <span class="ad-num">{format.amount(metric, { amount: hover.amounts[index] ?? undefined, currency })}</span>
            )}
          </span>
        ))}
      {hover ? <span class="adh-readout-air">{onAir.join(' + ')}</span> : <span>{t('history.curve.hint')}</span>}
      {near.map((mark) => (
        <span key={`${mark.at} ${mark.label}`}>{mark.label}</span>
      ))}
    </>
  );
}

/** Viewers as a line, orders as bars, minute by minute. Only a picture: its numbers are in the tiles. */
import { trendAt } from '../../utils/domain/show/state';
import { useText } from '../ui/text';
import { showClock, showCount } from './platform-text';
import type { Practice } from './practice-model';

const WIDTH = 600;
const HEIGHT = 150;
/** Bars reach this high at most, so that the line stays readable above them. */
const ORDERS_PART = 0.5;

export function TrendChart({ practice }: { practice: Practice }) {
  const { t, language } = useText();
  const { tMs } = practice.page.value;
  const points = trendAt(practice.show, tMs);
  const most = Math.max(1, ...points.map(({ viewers }) => viewers));
  const mostOrders = Math.max(1, ...points.map(({ orders }) => orders));
  const step = WIDTH / Math.max(1, points.length);
  const x = (i: number) => (i + 0.5) * step;
  const y = (viewers: number) => HEIGHT - (viewers / most) * (HEIGHT - 8);
  const line = points.map(({ viewers }, i) => `${x(i).toFixed(1)},${y(viewers).toFixed(1)}`).join(' ');
  const bars = points
    .map(({ orders }, i) => {
      const height = (orders / mostOrders) * HEIGHT * ORDERS_PART;
      return `M${(x(i) - step * 0.35).toFixed(1)} ${HEIGHT}v-${height.toFixed(1)}h${(step * 0.7).toFixed(1)}V${HEIGHT}z`;
    })
    .join('');
  return (
    <section class="ad-practice-card ad-practice-trend" aria-labelledby="practice-trend">
      <h2 id="practice-trend">{t('practice.section.trend')}</h2>
      <p class="ad-practice-legend">
        <span class="ad-practice-key-viewers">{t('practice.trend.viewers')}</span>
        <span class="ad-practice-key-orders">{t('practice.trend.orders')}</span>
      </p>
      {points.length === 0 ? (
        <p class="ad-practice-empty">{t('practice.trend.empty')}</p>
      ) : (
        <div class="ad-practice-plot">
          <span class="ad-practice-axis-y">{showCount(most, language, 'short').text}</span>
          <svg
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={t('practice.trend.picture', { count: points.length })}
          >
            <path class="ad-practice-grid" d={`M0 8H${WIDTH}M0 ${HEIGHT / 2}H${WIDTH}M0 ${HEIGHT}H${WIDTH}`} />
            <path class="ad-practice-bar" d={bars} />
            <polygon class="ad-practice-area" points={`${x(0)},${HEIGHT} ${line} ${x(points.length - 1)},${HEIGHT}`} />
            <polyline class="ad-practice-line" points={line} />
          </svg>
          <span class="ad-practice-axis-x">{showClock(0)}</span>
          <span class="ad-practice-axis-x ad-practice-axis-end">{showClock(tMs)}</span>
        </div>
      )}
    </section>
  );
}

/** How the counters changed while something was on air. What is not known is said to be unknown, not 0. */
import { formatCount, formatPrice } from '../../utils/domain/format';
import type { LiveOnAir } from '../../utils/domain/live';
import { useText } from '../ui/text';
import { useModel } from './model';

const signed = (text: string, amount: number) => (amount > 0 ? `+${text}` : text);

export function WhileOnAir({ onAir }: { onAir: LiveOnAir }) {
  const { live, aide } = useModel();
  const { t, language } = useText();
  const seconds = Math.round((live.state.value?.session?.lagMs ?? aide.lagMs.value) / 1000);
  const currency = live.metric('revenue').value?.value.currency;
  const sold = [
    { of: 'orders', amount: onAir.orders, draw: (amount: number) => formatCount(amount, language) },
    { of: 'revenue', amount: onAir.revenue, draw: (amount: number) => formatPrice(amount, currency, language) },
  ] as const;
  return (
    <dl class="ad-sold">
      <div>
        <dt>
          {t('sidebar.onAir.whileOnAir')}
          {seconds > 0 && ` · ${t('sidebar.aide.marks.lagged', { seconds })}`}
        </dt>
      </div>
      {sold.map(({ of, amount, draw }) => (
        <div key={of} data-sold={of} data-value={amount}>
          <dt>{t(`sidebar.onAir.${of}`)}</dt>
          <dd class="ad-num">{amount === undefined ? t('sidebar.onAir.unknown') : signed(draw(amount), amount)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What comes next, small. */
import { formatPrice } from '../../utils/domain/format';
import { itemTitle } from '../sidebar/item-title';
import { useText } from '../ui/text';
import { useModel } from './model';

export function NextUp() {
  const { rundown } = useModel();
  const text = useText();
  const { t, language } = text;
  const next = rundown.next.value;
  if (!rundown.current.value) return null;
  if (!next) return <p class="ad-next">{t('prompter.last')}</p>;
  const price = next.product?.liveMinor;
  return (
    <p class="ad-next">
      <span class="ad-next-word">{t('prompter.next')}</span> <b>{itemTitle(next, text)}</b>
      {price !== undefined && <span class="ad-num"> {formatPrice(price, next.product?.currency, language)}</span>}
    </p>
  );
}

/** What comes after the shown segment, in one line that can be pressed. */
import { formatPrice } from '../../utils/domain/format';
import { useText } from '../ui/text';
import { itemTitle } from './item-title';
import { useModel } from './model';

export function UpNext() {
  const { rundown } = useModel();
  const text = useText();
  const { t, language } = text;
  const next = rundown.next.value;
  if (!rundown.current.value) return null;
  if (!next) return <p class="ad-upnext ad-aside">{t('sidebar.show.last')}</p>;
  const price = next.product?.liveMinor;
  return (
    <button type="button" class="ad-upnext" onClick={() => void rundown.select(next.segment.id)}>
      <span class="ad-aside">{t('sidebar.show.upNext')}</span>
      <span class="ad-upnext-title">{itemTitle(next, text)}</span>
      {price !== undefined && <b class="ad-num">{formatPrice(price, next.product?.currency, language)}</b>}
    </button>
  );
}

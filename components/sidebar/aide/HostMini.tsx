/** Cue, product and price, the point to say now, and the time left, as they stand on the host's screen. */
import { useComputed } from '@preact/signals';
import { formatPrice } from '../../../utils/domain/format';
import { openCue } from '../../../utils/domain/prompter/cue';
import { useText } from '../../ui/text';
import { itemTitle } from '../item-title';
import { useModel } from '../model';
import { TimesLeft } from './TimesLeft';

export function HostMini() {
  const { aide, live, rundown } = useModel();
  const text = useText();
  const { t, language } = text;
  const cue = useComputed(() => openCue(live.state.value?.session?.marks ?? []));
  const item = rundown.current.value;
  const product = item?.product;
  const point = product?.points[rundown.point.value];
  const said = cue.value && (
    <p class={`ad-mini-cue ad-cue-${cue.value.tone}`} data-mini-cue={cue.value.id}>
      {cue.value.text}
    </p>
  );
  if (aide.black.value) {
    return (
      <div class="ad-mini" data-black="true">
        {said}
        <p class="ad-mini-black">{t('sidebar.aide.host.black')}</p>
      </div>
    );
  }
  return (
    <div class="ad-mini">
      {said}
      {item ? (
        <>
          <p class="ad-mini-title">{itemTitle(item, text)}</p>
          {product?.liveMinor !== undefined && (
            <p class="ad-mini-price ad-num">{formatPrice(product.liveMinor, product.currency, language)}</p>
          )}
          {point && <p class="ad-mini-point">{point.text}</p>}
        </>
      ) : (
        <p class="ad-mini-black">{t('sidebar.aide.host.empty')}</p>
      )}
      <TimesLeft />
    </div>
  );
}

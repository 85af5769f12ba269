/** One product in the list: name, origin, price, and a word when something about it needs a look. */
import { formatPrice } from '../../utils/domain/format';
import { discountPercent, priceWarnings } from '../../utils/domain/products/price';
import { validateProduct } from '../../utils/domain/products/validate';
import type { Product } from '../../utils/domain/rundown';
import { deskHref } from '../../utils/state/desk-route';
import { Icon } from '../ui/Icon';
import { useText } from '../ui/text';

export function ProductRow({ product, open }: { product: Product; open: boolean }) {
  const { t, language } = useText();
  const { name, origin, liveMinor, currency, sample, picture } = product;
  const wrong = validateProduct(product).some(({ severity }) => severity === 'error') || priceWarnings(product).length > 0;
  const off = discountPercent(product);
  return (
    <a
      class="adk-item"
      href={deskHref('products', product.id)}
      aria-current={open ? 'true' : undefined}
      data-product={product.id}
    >
      {picture ? (
        <img class="adk-thumb" src={picture} alt="" />
      ) : (
        <span class="adk-thumb" aria-hidden="true">
          {[...name.trim()][0]}
        </span>
      )}
      <span class="adk-item-text">
        <b>{name || t('desk.unnamed')}</b>
        <span class="adk-quiet">
          {sample && `${t('desk.sample')} · `}
          {origin}
        </span>
      </span>
      <span class="adk-item-end ad-num">
        {liveMinor === undefined ? t('common.noValue') : formatPrice(liveMinor, currency, language)}
        {off !== undefined && off > 0 && <span class="adk-quiet">{t('desk.price.off', { percent: off })}</span>}
      </span>
      {wrong && <Icon name="warning" size="sm" label={t('desk.products.look')} />}
    </a>
  );
}

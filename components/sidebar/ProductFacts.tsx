/** Price first, since it is what must not be said wrongly; then what one gets for it. */
import { formatCount, formatPrice } from '../../utils/domain/format';
import type { Product } from '../../utils/domain/rundown';
import { useText } from '../ui/text';

export function ProductFacts({ product }: { product: Product }) {
  const { t, language } = useText();
  const price = (minor: number) => formatPrice(minor, product.currency, language);
  const facts = [
    product.origin,
    product.stock !== undefined && t('sidebar.show.stock', { stock: formatCount(product.stock, language) }),
    product.gift && t('sidebar.show.gift', { gift: product.gift }),
    product.shipping,
  ].filter(Boolean);
  return (
    <>
      <p class="ad-price ad-num">
        {product.liveMinor === undefined ? (
          <span class="ad-aside">{t('sidebar.show.noPrice')}</span>
        ) : (
          <span class="ad-price-live">
            <span class="ad-sr-only">{t('sidebar.show.live')} </span>
            {price(product.liveMinor)}
          </span>
        )}
        {product.listMinor !== undefined && (
          <s class="ad-price-list">
            <span class="ad-sr-only">{t('sidebar.show.list')} </span>
            {price(product.listMinor)}
          </s>
        )}
        <span class="ad-price-unit">{product.unit}</span>
        {product.floorMinor !== undefined && (
          <span class="ad-price-floor" title={t('sidebar.show.floorHint')}>
            {t('sidebar.show.floor', { price: price(product.floorMinor) })}
          </span>
        )}
      </p>
      <ul class="ad-facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </>
  );
}

/** The product that is shown now. Its live price is the largest thing on the screen, since it is what must not be said wrongly. */
import { formatCount, formatPrice } from '../../utils/domain/format';
import type { Product } from '../../utils/domain/rundown';
import type { ShowItem } from '../../utils/state/rundown';
import { itemTitle } from '../sidebar/item-title';
import { useText } from '../ui/text';
import { useModel } from './model';

function Price({ product }: { product: Product }) {
  const { t, language } = useText();
  const price = (minor: number) => formatPrice(minor, product.currency, language);
  return (
    <p class="ad-prompter-price ad-num">
      {product.liveMinor === undefined ? (
        <span class="ad-prompter-none">{t('prompter.noPrice')}</span>
      ) : (
        <strong>
          <span class="ad-sr-only">{t('prompter.livePrice')} </span>
          {price(product.liveMinor)}
        </strong>
      )}
      {product.listMinor !== undefined && (
        <s>
          <span class="ad-sr-only">{t('prompter.listPrice')} </span>
          {price(product.listMinor)}
        </s>
      )}
    </p>
  );
}

export function ProductNow({ item }: { item: ShowItem }) {
  const { prompter } = useModel();
  const text = useText();
  const { t, language } = text;
  const { segment, product, hosts } = item;
  const facts = product
    ? [
        product.unit,
        product.origin,
        product.gift && t('prompter.gift', { gift: product.gift }),
        product.stock !== undefined && t('prompter.stock', { stock: formatCount(product.stock, language) }),
      ].filter(Boolean)
    : hosts.map(({ name }) => name);
  return (
    <section class="ad-prompter-product" data-fit>
      <p class={`ad-air ${prompter.onAir.value ? 'ad-air-on' : 'ad-air-off'}`}>
        {t(prompter.onAir.value ? 'prompter.onAir' : 'prompter.offAir')}
      </p>
      <h1>{itemTitle(item, text)}</h1>
      {product && <Price product={product} />}
      {segment.kind === 'product' && !product && <p class="ad-prompter-none">{t('prompter.noProduct')}</p>}
      <ul class="ad-prompter-facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  );
}

/** The products: list with filter, the one that is open beside it, and the ways in and out. */

import { useState } from 'preact/hooks';
import { filterProducts } from '../../utils/domain/products/sort';
import type { Product } from '../../utils/domain/rundown';
import { deskHref } from '../../utils/state/desk-route';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useText } from '../ui/text';
import { EmptyState } from './EmptyState';
import { ExportMenu } from './ExportMenu';
import { FirstRun } from './FirstRun';
import { useDesk } from './model';
import { ProductForm } from './ProductForm';
import { ProductRow } from './ProductRow';
import { TakeSample } from './TakeSample';
import { useDeferred } from './use-deferred';
import { WindowedList } from './WindowedList';

const newProduct = (id: string): Product => ({ v: 1, id, name: '', origin: '', unit: '', currency: 'CNY', points: [] });

export function ProductsPage() {
  const { desk, route, go, newId, firstRunDone } = useDesk();
  const { t } = useText();
  const [query, setQuery] = useState('');
  const late = useDeferred(query);
  const { products, rundowns } = desk.data.value;
  const shown = filterProducts(products, late);
  const open = products.find(({ id }) => id === route.value.id);
  const add = () => {
    const product = newProduct(newId());
    setQuery('');
    desk.put('products', product);
    go(deskHref('products', product.id));
  };
  return (
    <>
      <div class="adk-title">
        <h1>{t('desk.nav.products')}</h1>
        <span class="adk-quiet">{t('desk.products.count', { count: products.length })}</span>
        <div class="adk-row adk-end">
          <Button variant="primary" icon="plus" onClick={add}>
            {t('desk.products.add')}
          </Button>
          <Button icon="upload" onClick={() => go(deskHref('products', 'import'))}>
            {t('desk.products.import')}
          </Button>
          {products.length > 0 && <ExportMenu products={shown} />}
        </div>
      </div>
      <FirstRun />
      {products.length > 0 && (
        <div class="adk-split">
          <div class="adk-list">
            <label class="adk-search">
              <Icon name="search" />
              <span class="ad-sr-only">{t('desk.products.search')}</span>
              <input
                class="ad-input"
                type="search"
                value={query}
                placeholder={t('desk.products.search')}
                autocomplete="off"
                onInput={(event) => setQuery(event.currentTarget.value)}
              />
            </label>
            {shown.length === 0 ? (
              <p class="adk-quiet adk-pad">{t('desk.products.nothing', { query: late })}</p>
            ) : (
              <WindowedList label={t('desk.nav.products')} rows={shown} rowId={({ id }) => id} current={open?.id}>
                {(product) => <ProductRow product={product} open={product.id === open?.id} />}
              </WindowedList>
            )}
          </div>
          {open ? <ProductForm key={open.id} product={open} /> : <p class="adk-quiet adk-pad">{t('desk.products.choose')}</p>}
        </div>
      )}
      {products.length === 0 && (
        <EmptyState icon="list" text={t('desk.products.empty')}>
          {firstRunDone.value && rundowns.length === 0 && <TakeSample />}
        </EmptyState>
      )}
    </>
  );
}

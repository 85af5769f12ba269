/** The prices of a product: list, live and floor, their currency, and the discount that follows from them. */
import { discountPercent, isAtLeastOff, type PriceWarning, paidPercent, priceWarnings } from '../../utils/domain/products/price';
import type { Product } from '../../utils/domain/rundown';
import { updateProduct } from '../../utils/domain/rundown-edit/product';
import { Field } from '../ui/Field';
import { useText } from '../ui/text';
import { useDesk } from './model';
import { PriceField } from './PriceField';

const CURRENCIES = ['CNY', 'HKD', 'MOP', 'TWD', 'USD', 'EUR', 'GBP', 'JPY', 'KRW', 'SGD', 'MYR', 'THB', 'VND', 'IDR', 'PHP'];
/** Half price, as campaigns ask for it. */
const HALF = 50;

export function ProductPrices({ product }: { product: Product }) {
  const { desk } = useDesk();
  const { t } = useText();
  const { id, currency, listMinor, liveMinor, floorMinor, unit } = product;
  const warnings = priceWarnings(product);
  const warning = (...wanted: PriceWarning[]) => {
    const found = warnings.find((one) => wanted.includes(one));
    return found ? { warning: t(`desk.price.warning.${found}`) } : {};
  };
  const set = (field: 'listMinor' | 'liveMinor' | 'floorMinor') => (minor: number | undefined, perUnit?: string) =>
    desk.change(
      'products',
      id,
      (row) => updateProduct(row, { [field]: minor, ...(perUnit && unit === '' ? { unit: perUnit } : {}) }),
      field,
    );
  const off = discountPercent(product);
  const paid = paidPercent(product);
  return (
    <fieldset class="adk-group">
      <legend>{t('desk.price.heading')}</legend>
      <div class="adk-fields">
        <PriceField label={t('desk.field.listMinor')} minor={listMinor} currency={currency} onPrice={set('listMinor')} />
        <PriceField
          label={t('desk.field.liveMinor')}
          minor={liveMinor}
          currency={currency}
          onPrice={set('liveMinor')}
          {...warning('above-list', 'below-floor', 'no-live-price')}
        />
        <PriceField
          label={t('desk.field.floorMinor')}
          minor={floorMinor}
          currency={currency}
          hint={t('desk.hint.floor')}
          onPrice={set('floorMinor')}
        />
        <Field label={t('desk.field.currency')}>
          {(naming) => (
            <select
              {...naming}
              class="ad-input"
              value={currency}
              onChange={(event) => {
                const next = event.currentTarget.value;
                desk.change('products', id, (row) => updateProduct(row, { currency: next }));
              }}
            >
              {[...new Set([...CURRENCIES, currency])].map((code) => (
                <option key={code} value={code}>
                  {code}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {off !== undefined && paid !== undefined && (
        <p class="adk-discount" data-half={isAtLeastOff(product, HALF)}>
          {t('desk.price.discount', { percent: off, fold: paid / 10 })}
        </p>
      )}
    </fieldset>
  );
}

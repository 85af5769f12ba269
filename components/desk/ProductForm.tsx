/** One product, all its fields. Every key is kept at once; what is wrong is said beside its field and refuses nothing. */
import { LIMITS } from '../../utils/domain/products/limits';
import { type FieldError, validateProduct } from '../../utils/domain/products/validate';
import type { Product } from '../../utils/domain/rundown';
import { updateProduct } from '../../utils/domain/rundown-edit/product';
import { withoutProduct } from '../../utils/domain/rundown-edit/segments';
import { deskHref } from '../../utils/state/desk-route';
import { Button } from '../ui/Button';
import { Toggle } from '../ui/Toggle';
import { useText } from '../ui/text';
import { CountField } from './CountField';
import { useDesk } from './model';
import { PictureField } from './PictureField';
import { PointList } from './PointList';
import { ProductPrices } from './ProductPrices';
import { TextField } from './TextField';

type Patch = Parameters<typeof updateProduct>[1];

export function ProductForm({ product }: { product: Product }) {
  const { desk, go, say } = useDesk();
  const { t } = useText();
  const { id } = product;
  const errors = validateProduct(product);
  const twins = desk.data.value.products.filter(
    (one) => one.name !== '' && one.name === product.name && one.origin === product.origin,
  );
  const set = (field: string, patch: Patch) => desk.change('products', id, (row) => updateProduct(row, patch), field);
  const errorText = ({ code, limit }: FieldError) => t(`desk.error.${code}`, { limit: limit ?? 0 });
  const errorAt = (field: FieldError['field']) => {
    const found = errors.find((one) => one.field === field);
    return found ? { error: errorText(found) } : {};
  };
  const remove = () => {
    desk.edit((data) => ({
      ...data,
      products: data.products.filter((one) => one.id !== id),
      rundowns: data.rundowns.map((rundown) => withoutProduct(rundown, id)),
    }));
    say(t('desk.products.removed', { name: product.name || t('desk.unnamed') }));
    go(deskHref('products'));
  };
  return (
    <section class="adk-form" aria-label={product.name || t('desk.unnamed')}>
      <div class="adk-fields">
        <div class="adk-wide">
          <TextField
            label={t('desk.field.name')}
            value={product.name}
            spoken
            required
            onText={(name) => set('name', { name })}
            {...errorAt('name')}
          />
        </div>
        <TextField
          label={t('desk.field.origin')}
          value={product.origin}
          onText={(origin) => set('origin', { origin })}
          {...errorAt('origin')}
        />
        <TextField
          label={t('desk.field.unit')}
          value={product.unit}
          spoken
          hint={t('desk.hint.unit')}
          onText={(unit) => set('unit', { unit })}
          {...errorAt('unit')}
        />
      </div>
      {twins.length > 1 && <p class="adk-warn">{t('desk.products.twin')}</p>}
      <ProductPrices product={product} />
      <div class="adk-fields">
        <CountField
          label={t('desk.field.stock')}
          value={product.stock}
          most={LIMITS.stock}
          hint={t('desk.hint.stock')}
          onCount={(stock) => set('stock', { stock })}
        />
        <TextField
          label={t('desk.field.gift')}
          value={product.gift ?? ''}
          spoken
          onText={(gift) => set('gift', { gift: gift || undefined })}
          {...errorAt('gift')}
        />
        <TextField
          label={t('desk.field.shipping')}
          value={product.shipping ?? ''}
          spoken
          onText={(shipping) => set('shipping', { shipping: shipping || undefined })}
          {...errorAt('shipping')}
        />
        <Toggle
          label={t('desk.field.voucher')}
          on={product.voucher === true}
          onChange={(on) => set('voucher', { voucher: on || undefined })}
        />
      </div>
      <PictureField product={product} />
      <PointList product={product} errors={errors} errorText={errorText} />
      <div class="adk-row adk-end">
        <Button variant="danger" icon="trash" onClick={remove}>
          {t('desk.products.remove')}
        </Button>
      </div>
    </section>
  );
}

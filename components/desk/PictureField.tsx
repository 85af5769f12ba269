/** The picture of a product: chosen, dropped or pasted, made small before it is kept. */
import { useState } from 'preact/hooks';
import type { Product } from '../../utils/domain/rundown';
import { updateProduct } from '../../utils/domain/rundown-edit/product';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { FileButton } from './FileButton';
import { useDesk } from './model';

export function PictureField({ product }: { product: Product }) {
  const { desk, picture } = useDesk();
  const { t } = useText();
  const [refused, setRefused] = useState<'no-image' | 'too-big' | null>(null);
  const set = (url: string | undefined) => desk.change('products', product.id, (row) => updateProduct(row, { picture: url }));
  async function take(file: Blob | null | undefined): Promise<void> {
    if (!file) return;
    const answer = await picture(file);
    setRefused(answer.ok ? null : answer.reason);
    if (answer.ok) set(answer.url);
  }
  return (
    <fieldset
      class="adk-group adk-picture"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files[0]);
      }}
      onPaste={(event) => void take([...(event.clipboardData?.files ?? [])][0])}
    >
      <legend>{t('desk.field.picture')}</legend>
      {product.picture && <img src={product.picture} alt={t('desk.picture.alt', { name: product.name || t('desk.unnamed') })} />}
      <div class="adk-row">
        <FileButton label={t('desk.picture.choose')} accept="image/*" onFile={(file) => void take(file)} />
        {product.picture && (
          <Button size="sm" icon="trash" onClick={() => set(undefined)}>
            {t('desk.picture.remove')}
          </Button>
        )}
      </div>
      {refused && (
        <p class="ad-field-error" role="alert">
          {t(`desk.picture.refused.${refused}`)}
        </p>
      )}
    </fieldset>
  );
}

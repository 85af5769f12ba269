/** Writes products to a file, in the columns that the import reads. */
import { useState } from 'preact/hooks';
import type { Product } from '../../utils/domain/rundown';
import type { TableFormat } from '../../utils/state/desk-tables';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { useDesk } from './model';

const FORMATS: readonly TableFormat[] = ['csv', 'xlsx', 'json'];

export function ExportMenu({ products }: { products: readonly Product[] }) {
  const { tables } = useDesk();
  const { t, language } = useText();
  const [failed, setFailed] = useState(false);
  return (
    <>
      {FORMATS.map((format) => (
        <Button
          key={format}
          icon="download"
          onClick={() =>
            void tables.save(products, format, language).then(
              () => setFailed(false),
              () => setFailed(true),
            )
          }
        >
          {t(`desk.export.${format}`)}
        </Button>
      ))}
      {failed && (
        <p class="ad-field-error" role="alert">
          {t('desk.export.failed')}
        </p>
      )}
    </>
  );
}

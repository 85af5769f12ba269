/** The talking points of a product in the order they are said: kind and text, moved by drag, buttons and Alt+↑↓. */
import type { FieldError } from '../../utils/domain/products/validate';
import type { Product } from '../../utils/domain/rundown';
import { addPoint, dropPoint, movePointBy, removePoint } from '../../utils/domain/rundown-edit/product';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { useDesk } from './model';
import { PointRow } from './PointRow';
import { useOrder } from './use-order';

interface Props {
  product: Product;
  errors: readonly FieldError[];
  errorText(error: FieldError): string;
}

export function PointList({ product, errors, errorText }: Props) {
  const { desk, newId, say } = useDesk();
  const { t } = useText();
  const { id, points } = product;
  const change = (edit: (row: Product) => Product) => desk.change('products', id, edit);
  const { over, order } = useOrder(
    (point, by) => {
      change((row) => movePointBy(row, point, by));
      const place = points.findIndex((one) => one.id === point) + 1 + by;
      say(t('desk.order.moved', { place: Math.min(Math.max(place, 1), points.length), count: points.length }));
    },
    (point, before) => change((row) => dropPoint(row, point, before)),
  );
  const add = () => {
    const point = newId();
    change((row) => addPoint(row, { id: point, kind: 'fact', text: '' }));
    setTimeout(() => document.getElementById(`point-${point}`)?.focus());
  };
  const tooMany = errors.find(({ field, code }) => field === 'points' && code === 'too-many');
  return (
    <fieldset class="adk-group">
      <legend>{t('desk.field.points')}</legend>
      {points.length === 0 && <p class="adk-quiet">{t('desk.points.empty')}</p>}
      <ol class="adk-points">
        {points.map((point, index) => {
          const found = errors.find((one) => one.point === point.id);
          return (
            <PointRow
              key={point.id}
              product={id}
              point={point}
              index={index}
              last={points.length - 1}
              over={over === point.id}
              order={order}
              next={points[index + 1]?.id ?? null}
              onRemove={() => change((row) => removePoint(row, point.id))}
              {...(found ? { error: errorText(found) } : {})}
            />
          );
        })}
      </ol>
      {tooMany && <p class="ad-field-error">{errorText(tooMany)}</p>}
      <Button size="sm" icon="plus" onClick={add}>
        {t('desk.points.add')}
      </Button>
    </fieldset>
  );
}

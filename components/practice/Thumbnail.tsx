/** Stands in for a product's picture: its first letter on a colour of its own. */
import { type ProductId, SHOW_PRODUCTS } from '../../utils/domain/show/products';
import { useText } from '../ui/text';

const COLOURS = 6;

export function Thumbnail({ id, large }: { id: ProductId; large?: boolean }) {
  const { t, language } = useText();
  const name = t(`practice.product.${id}.name`);
  const place = SHOW_PRODUCTS.findIndex((product) => product.id === id);
  return (
    <span
      class={`ad-practice-thumb ad-practice-thumb-${place % COLOURS}${large ? ' ad-practice-thumb-large' : ''}`}
      aria-hidden="true"
    >
      {language === 'zh-CN' ? name.slice(0, 2) : name.slice(0, 1)}
    </span>
  );
}

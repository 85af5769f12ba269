/** The talking points of the rehearsed products that were never highlighted. What was not noted is said to be unknown, and never counted as left out. */
import { formatList } from '../../utils/domain/format';
import type { Product, Rundown } from '../../utils/domain/rundown';
import { pointsSkipped } from '../../utils/domain/rundown-edit/points-shown';
import type { Mark } from '../../utils/domain/session';
import { useText } from '../ui/text';
import { useDesk } from './model';

interface Props {
  rundown: Rundown;
  marks: readonly Mark[];
}

export function SkippedPoints({ rundown, marks }: Props) {
  const { desk } = useDesk();
  const { t, language } = useText();
  const aired = new Set(marks.flatMap((mark) => (mark.kind === 'on-air' ? (mark.product ?? []) : [])));
  const planned = new Set(rundown.segments.flatMap(({ product }) => product ?? []));
  const known = new Map(desk.data.value.products.map((product) => [product.id, product]));
  const products = [...planned].flatMap((id): Product[] => {
    const product = known.get(id);
    return product && aired.has(id) && product.points.length > 0 ? [product] : [];
  });
  if (products.length === 0) return null;
  const said = products.map((product) => ({ product, skipped: pointsSkipped(product, marks) }));
  const left = said.filter(({ skipped }) => skipped !== null && skipped.length > 0);
  const unknown = said.filter(({ skipped }) => skipped === null).map(({ product }) => product.name);
  const count = left.reduce((sum, { skipped }) => sum + (skipped?.length ?? 0), 0);
  const isKnown = unknown.length < products.length;
  return (
    <div class="adk-skipped">
      <h3>{t('desk.rehearsal.points')}</h3>
      {isKnown && <p>{count === 0 ? t('desk.rehearsal.pointsAll') : t('desk.rehearsal.pointsSkipped', { count })}</p>}
      {left.length > 0 && (
        <ul>
          {left.map(({ product, skipped }) => (
            <li key={product.id}>
              <b>{product.name}</b>
              <ul>
                {skipped?.map((point) => (
                  <li key={point.id}>
                    {t(`desk.points.kind.${point.kind}`)} · {point.text}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {unknown.length > 0 && <p>{t('desk.rehearsal.pointsUnknown', { names: formatList(unknown, language) })}</p>}
      {isKnown && <p class="adk-quiet">{t('desk.rehearsal.pointsHint')}</p>}
    </div>
  );
}

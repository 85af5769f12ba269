/** What a segment is called: its product's name, its own title, or the word for its kind. */
import type { Product, Segment, SegmentKind } from '../../utils/domain/rundown';
import type { Translator } from '../../utils/i18n';
import { useText } from '../ui/text';

/** `other` would be a plural form in the dictionaries. */
export const kindText = ({ t }: Pick<Translator, 't'>, kind: SegmentKind): string =>
  t(kind === 'other' ? 'desk.segment.kind.else' : `desk.segment.kind.${kind}`);

export function useSegmentTitle(): (segment: Segment, product: Product | undefined) => string {
  const text = useText();
  return ({ kind, title }, product) =>
    kind === 'product'
      ? (product?.name ?? text.t('desk.segment.noProduct')) || text.t('desk.unnamed')
      : title || kindText(text, kind);
}

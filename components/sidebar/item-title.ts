/** What a segment is called: its product's name, its own title, or its kind. Pure. */
import type { SegmentKind } from '../../utils/domain/rundown';
import type { Translator } from '../../utils/i18n';
import type { ShowItem } from '../../utils/state/rundown';

/** The word for a kind of segment. */
export function kindText(kind: SegmentKind, { t }: Translator): string {
  // A key called `other` would be taken for a plural form.
  return t(`sidebar.rundown.kind.${kind === 'other' ? 'else' : kind}`);
}

export function itemTitle({ segment, product }: ShowItem, text: Translator): string {
  return product?.name ?? segment.title ?? kindText(segment.kind, text);
}

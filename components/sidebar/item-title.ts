/** What a segment is called: its product's name, its own title, or its kind. Pure. */
import type { Segment, SegmentKind } from '../../utils/domain/rundown';
import type { Translator } from '../../utils/i18n';
import type { ShowItem } from '../../utils/state/rundown';

/** The word for a kind of segment. */
export function kindText(kind: SegmentKind, { t }: Translator): string {
  // A key called `other` would be taken for a plural form.
  return t(`sidebar.rundown.kind.${kind === 'other' ? 'else' : kind}`);
}

export function itemTitle({ segment, product }: ShowItem, text: Translator): string {
  return product?.name ?? segmentTitle(segment, text);
}

/** How marks name a segment that is no product. */
export function segmentTitle(segment: Segment, text: Translator): string {
  return segment.title ?? kindText(segment.kind, text);
}

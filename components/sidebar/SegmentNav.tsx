/** Steps to the segment before or after; what is on air does not change by it. */
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/text';
import { useModel } from './model';

export function SegmentNav() {
  const { rundown } = useModel();
  const { t } = useText();
  const previous = rundown.previous.value;
  const next = rundown.next.value;
  return (
    <div class="ad-nav">
      <IconButton
        size="sm"
        icon="chevron-left"
        label={t('sidebar.show.previous')}
        aria-disabled={previous === null}
        onClick={() => previous && void rundown.select(previous.segment.id)}
      />
      <span class="ad-aside ad-num">
        {(rundown.current.value?.index ?? 0) + 1}/{rundown.items.value.length}
      </span>
      <IconButton
        size="sm"
        icon="chevron-right"
        label={t('sidebar.show.next')}
        aria-disabled={next === null}
        onClick={() => next && void rundown.select(next.segment.id)}
      />
    </div>
  );
}

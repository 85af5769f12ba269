/** One segment in the order of the show. Draws anew only when it is chosen, left, or goes on or off air. */
import { type ReadonlySignal, useComputed } from '@preact/signals';
import { formatPrice } from '../../utils/domain/format';
import type { SegmentActual } from '../../utils/domain/rundown-edit/actual';
import { marksOnAir } from '../../utils/state/actions';
import type { ShowItem } from '../../utils/state/rundown';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/text';
import { ActualTime } from './aide/ActualTime';
import { itemTitle } from './item-title';
import { useModel } from './model';

interface Props {
  item: ShowItem;
  /** What really happened, by segment. */
  actual: ReadonlySignal<ReadonlyMap<string, SegmentActual>>;
}

export function RundownRow({ item, actual }: Props) {
  const { live, rundown, actions } = useModel();
  const text = useText();
  const { t, language } = text;
  const { segment, product, index } = item;
  const title = itemTitle(item, text);
  const shown = useComputed(() => rundown.current.value?.segment.id === segment.id);
  const onAir = useComputed(() => marksOnAir(live.state.value, item, title).length > 0);
  const recording = useComputed(() => live.state.value?.session !== undefined);
  const press = recording.value ? { onClick: () => void actions.toggleOnAir(item, title) } : { 'aria-disabled': true };
  return (
    <li class={`ad-rundown-row${shown.value ? ' ad-rundown-shown' : ''}`}>
      <button
        type="button"
        class="ad-rundown-choose"
        aria-current={shown.value ? 'true' : undefined}
        onClick={() => void rundown.select(segment.id)}
      >
        <span class="ad-rundown-number ad-num">{index + 1}</span>
        <span class="ad-rundown-title">{title}</span>
        <span class="ad-rundown-facts ad-num">
          {product?.liveMinor !== undefined && <b>{formatPrice(product.liveMinor, product.currency, language)}</b>}{' '}
          {t('sidebar.rundown.minutes', { count: segment.plannedMinutes })}
          <ActualTime segment={segment.id} actual={actual} />
        </span>
      </button>
      <IconButton
        size="sm"
        variant={onAir.value ? 'live' : 'quiet'}
        icon="broadcast"
        label={t('sidebar.onAir.row', { title })}
        pressed={onAir.value}
        {...press}
      />
    </li>
  );
}

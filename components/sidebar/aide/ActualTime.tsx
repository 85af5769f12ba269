/** How long a segment really took, beside its plan; alone, so that a row is not drawn anew each second. */
import { type ReadonlySignal, useComputed } from '@preact/signals';
import { formatTimer } from '../../../utils/domain/format';
import type { SegmentActual } from '../../../utils/domain/rundown-edit/actual';
import { useText } from '../../ui/text';

interface Props {
  segment: string;
  actual: ReadonlySignal<ReadonlyMap<string, SegmentActual>>;
}

export function ActualTime({ segment, actual }: Props) {
  const { t } = useText();
  const text = useComputed(() => {
    const own = actual.value.get(segment);
    if (own?.actualMs === undefined) return own?.skipped ? t('sidebar.aide.times.skipped') : '';
    const time = formatTimer(own.actualMs);
    return t(own.onAir ? 'sidebar.aide.times.running' : 'sidebar.aide.times.actual', { time });
  });
  const isOver = useComputed(() => {
    const own = actual.value.get(segment);
    return own?.actualMs !== undefined && own.plannedMs > 0 && own.actualMs > own.plannedMs;
  });
  if (text.value === '') return null;
  return (
    <span class={isOver.value ? 'ad-over' : undefined} data-actual={segment}>
      {' · '}
      {text.value}
    </span>
  );
}

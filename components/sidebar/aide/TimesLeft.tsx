/** Time left in the segment on air and in the show; past the end it says by how much, in words and colour. */
import { formatTimer } from '../../../utils/domain/format';
import type { TimeLeft } from '../../../utils/domain/rundown-edit/schedule';
import { useText } from '../../ui/text';
import { useTimes } from './use-times';

function Left({ of, time }: { of: 'segment' | 'show'; time: TimeLeft }) {
  const { t } = useText();
  const over = time.leftMs <= 0;
  return (
    <span class={`ad-time ad-time-${time.phase}`} data-left={of} data-phase={time.phase}>
      {t(`sidebar.aide.times.${of}`)} {t(over ? 'sidebar.aide.times.over' : 'sidebar.aide.times.left')}{' '}
      <b class="ad-num">{formatTimer(Math.abs(time.leftMs))}</b>
    </span>
  );
}

export function TimesLeft() {
  const { segment, show } = useTimes().value;
  if (!segment && !show) return null;
  return (
    <p class="ad-times-left">
      {segment && <Left of="segment" time={segment} />}
      {show && <Left of="show" time={show} />}
    </p>
  );
}

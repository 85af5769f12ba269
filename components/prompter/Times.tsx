/** Time left in the segment and in the show: colour and word change together, and past the end it counts what is over. */
import { formatDuration, formatTimer } from '../../utils/domain/format';
import type { TimeLeft } from '../../utils/domain/rundown-edit/schedule';
import { useText } from '../ui/text';
import { useModel } from './model';

function Left({ of, time }: { of: 'segment' | 'show'; time: TimeLeft }) {
  const { t } = useText();
  const over = time.phase === 'over';
  return (
    <p class={`ad-left ad-left-${time.phase}`} data-left={of} data-phase={time.phase}>
      <span class="ad-left-of">{t(`prompter.time.${of}`)}</span>
      <span class="ad-left-word">{t(`prompter.time.${time.word}`)}</span>
      <b class="ad-num">
        {over ? '+' : ''}
        {formatTimer(Math.abs(time.leftMs))}
      </b>
    </p>
  );
}

export function Times() {
  const { prompter } = useModel();
  const { t, language } = useText();
  const { segment, show, plannedMs } = prompter.times.value;
  return (
    <div class="ad-times">
      {segment ? (
        <Left of="segment" time={segment} />
      ) : (
        plannedMs > 0 && (
          <p class="ad-left ad-left-none" data-left="segment">
            <span class="ad-left-of">{t('prompter.time.segment')}</span>
            <span class="ad-left-word">{t('prompter.time.planned')}</span>
            <b class="ad-num">{formatDuration(plannedMs, language)}</b>
          </p>
        )
      )}
      {show && <Left of="show" time={show} />}
    </div>
  );
}

/** The last cues, and of each whether the host has seen it. */
import { useComputed } from '@preact/signals';
import { formatAge, formatClock } from '../../../utils/domain/format';
import { type Cue, openCue } from '../../../utils/domain/prompter/cue';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/text';
import { useModel } from '../model';

const SHOWN = 4;

/** Alone, so that only this text is drawn anew each second. */
function Waiting({ since }: { since: number }) {
  const { live } = useModel();
  const { t, language } = useText();
  return <>{t('sidebar.aide.cues.notSeen', { age: formatAge(live.now.value - since, language) })}</>;
}

function Receipt({ cue, open }: { cue: Cue; open: boolean }) {
  const { timeZone } = useModel();
  const { t, language } = useText();
  if (cue.seenAt !== undefined) {
    const time = formatClock(cue.seenAt, timeZone, language, { seconds: true });
    return (
      <span class="ad-receipt ad-receipt-seen ad-num">
        <Icon name="check" size="sm" />
        {t('sidebar.aide.cues.seen', { time })}
      </span>
    );
  }
  return (
    <span class={`ad-receipt ad-num${open ? ' ad-receipt-open' : ''}`}>
      {open ? <Waiting since={cue.at} /> : t('sidebar.aide.cues.replaced')}
    </span>
  );
}

export function CueList() {
  const { live, timeZone } = useModel();
  const { t, language } = useText();
  const marks = useComputed(() => live.state.value?.session?.marks ?? []);
  const cues = marks.value.filter((mark): mark is Cue => mark.kind === 'cue').slice(0, SHOWN);
  const open = openCue(cues);
  if (cues.length === 0) return null;
  return (
    <ol class="ad-cue-list" aria-label={t('sidebar.aide.cues.sent')}>
      {cues.map((cue) => (
        <li key={cue.id} data-cue={cue.id} data-seen={cue.seenAt !== undefined}>
          <span class="ad-aside ad-num">{formatClock(cue.at, timeZone, language)}</span>
          <span class={`ad-cue-said ad-cue-${cue.tone}`}>{cue.text}</span>
          <Receipt cue={cue} open={cue.id === open?.id} />
        </li>
      ))}
    </ol>
  );
}

/** Whether this page is being recorded, since when, and the one button for it: `Start recording` or `End session`. */
import { useComputed } from '@preact/signals';
import { formatClock } from '../../utils/domain/format';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { Elapsed } from './Elapsed';
import { Guarded } from './Guarded';
import { useModel } from './model';
import { StartButton } from './StartButton';

/** One or two readings are always on their way to the disk. */
const WORTH_SAYING = 3;

/** Seconds until the session ends, and the way back. */
function Countdown({ endsAt }: { endsAt: number }) {
  const { live, ending } = useModel();
  const { t } = useText();
  // Down, since the clock on the screen is up to a second behind.
  const count = Math.max(1, Math.floor((endsAt - live.now.value) / 1000));
  return (
    <>
      <span class="ad-countdown ad-num" role="status">
        {t('sidebar.ending', { count })}
      </span>
      <Button size="sm" icon="undo" onClick={ending.undo}>
        {t('sidebar.endUndo')}
      </Button>
    </>
  );
}

export function RecordStatus() {
  const { live, ending, actions, timeZone } = useModel();
  const { t, language } = useText();
  const session = useComputed(() => live.state.value?.session);
  const startedAt = session.value?.startedAt;
  const waiting = useComputed(() => {
    const count = live.state.value?.here?.waiting ?? 0;
    return count >= WORTH_SAYING ? count : 0;
  });
  const elsewhere = useComputed(() => {
    const state = live.state.value;
    return state?.here !== undefined && !state.sources.some((source) => source.tab === state.here?.tab);
  });

  if (startedAt === undefined) {
    return (
      <div class="ad-record">
        <span class="ad-record-state">{t('sidebar.notRecording')}</span>
        <StartButton />
      </div>
    );
  }
  return (
    <div class="ad-record">
      <span class="ad-record-state ad-record-on" title={session.value?.title}>
        <span class="ad-rec-dot" aria-hidden="true" />
        <span aria-hidden="true">{t('sidebar.rec')}</span>
        <span class="ad-sr-only">{t('sidebar.recording')}</span> <Elapsed since={startedAt} />
      </span>
      {session.value?.rehearsal && (
        <span class="ad-chip" title={t('sidebar.rehearsalHint')}>
          {t('sidebar.rehearsal')}
        </span>
      )}
      <span class="ad-record-since">
        {elsewhere.value ? t('sidebar.elsewhere') : t('sidebar.sinceClock', { time: formatClock(startedAt, timeZone, language) })}
      </span>
      {waiting.value > 0 && (
        <span class="ad-record-waiting ad-num">{t('sidebar.storage.waitingFew', { count: waiting.value })}</span>
      )}
      <span class="ad-record-end">
        {ending.endsAt.value !== null && <Countdown endsAt={ending.endsAt.value} />}
        <Guarded>
          <Button variant="danger" size="sm" icon="stop" busy={actions.busy.value} onClick={ending.press}>
            {t('sidebar.end')}
          </Button>
        </Guarded>
      </span>
      {elsewhere.value && <StartButton joins />}
    </div>
  );
}

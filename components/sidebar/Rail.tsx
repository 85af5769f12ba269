/** What is left of the sidebar when its frame is collapsed to a strip: recording or not, trouble or not, and the way back. CSS shows it. */
import { useComputed } from '@preact/signals';
import { METRIC_IDS } from '../../utils/domain/metrics';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/text';
import { useModel } from './model';

export function Rail() {
  const { live, frame } = useModel();
  const { t } = useText();
  const recording = useComputed(() => live.state.value?.session !== undefined);
  const trouble = useComputed(
    () =>
      live.connection.value === 'lost' ||
      live.connection.value === 'orphaned' ||
      (live.state.value !== null && live.state.value.storage.state !== 'ok') ||
      METRIC_IDS.some((id) => live.metric(id).value?.value.state === 'lost'),
  );
  return (
    <div class="ad-rail">
      {frame && <IconButton icon="chevron-left" label={t('sidebar.frame.expand')} onClick={frame.onExpand} />}
      <span class={recording.value ? 'ad-rail-state ad-record-on' : 'ad-rail-state'}>
        <Icon name="record" label={recording.value ? t('sidebar.recording') : t('sidebar.notRecording')} />
        {recording.value && <span aria-hidden="true">{t('sidebar.rec')}</span>}
      </span>
      {trouble.value && (
        <span class="ad-state-lost">
          <Icon name="warning" label={t('sidebar.trouble')} />
        </span>
      )}
    </div>
  );
}

/** The pages that were taught by pointing: what is read on each, removing one, giving all to another office and taking theirs. */
import { useEffect } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useText } from '../../ui/text';
import { UndoToast } from '../../ui/UndoToast';
import { FileButton } from '../FileButton';
import { useReason } from '../use-reason';
import { ArrivedPreview } from './ArrivedPreview';
import { useDashboards } from './model';
import { ProfileCard } from './ProfileCard';

export function DashboardsRoute() {
  const { t } = useText();
  const reasonText = useReason();
  const { dashboards } = useDashboards();
  const { profiles, trouble, refusal, preview, removed, taken } = dashboards;
  useEffect(() => void dashboards.load(), [dashboards]);
  const all = profiles.value;
  return (
    <div class="adc-page">
      <h1>{t('desk.dashboards.title')}</h1>
      <p class="adc-quiet">{t('desk.dashboards.intro')}</p>
      <div class="adc-actions">
        <FileButton label={t('desk.dashboards.take')} accept=".json" onFile={(file) => void dashboards.take(file)} />
        <Button icon="download" disabled={!all?.length} onClick={dashboards.give}>
          {t('desk.dashboards.give')}
        </Button>
      </div>
      {trouble.value && (
        <Notice
          tone="problem"
          title={trouble.value === 'unreadable' ? t('desk.dashboards.unreadable') : t('desk.dashboards.notKept')}
          actions={<Button onClick={() => void dashboards.load()}>{t('desk.failed.again')}</Button>}
        >
          {trouble.value !== 'unreadable' && <p>{reasonText(trouble.value)}</p>}
        </Notice>
      )}
      {refusal.value && (
        <Notice tone="problem" title={t('desk.dashboards.refused', { file: refusal.value.file })}>
          <p>{t(`desk.dashboards.why.${refusal.value.reason}`)}</p>
        </Notice>
      )}
      {preview.value && <ArrivedPreview preview={preview.value} />}
      {taken.value !== null && <Notice tone="info" icon="check" title={t('desk.dashboards.taken', { count: taken.value })} />}
      {all?.length === 0 && (
        <div class="adc-empty">
          <p>{t('desk.dashboards.empty')}</p>
          <p class="adc-quiet">{t('desk.dashboards.emptyDo')}</p>
        </div>
      )}
      {all?.map((profile) => (
        <ProfileCard key={profile.key} profile={profile} />
      ))}
      {removed.value && (
        <UndoToast
          text={t('desk.dashboards.removed', { title: removed.value.title || removed.value.origin })}
          undoLabel={t('desk.undo')}
          dismissLabel={t('desk.dashboards.dismiss')}
          onUndo={() => void dashboards.bringBack()}
          onDismiss={dashboards.forgetRemoved}
        />
      )}
    </div>
  );
}

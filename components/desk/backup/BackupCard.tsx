/** Everything into one file, when that was last done, and a reminder when it was long ago. */
import { formatDate } from '../../../utils/domain/format';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useText } from '../../ui/text';
import { useBackup } from './model';
import { WorkingLine } from './WorkingLine';

const DAY_MS = 86_400_000;
const DUE_DAYS = 30;

export function BackupCard() {
  const { t, language } = useText();
  const { handover, lastBackup, backedUp, hasSessions, now, timeZone } = useBackup();
  const last = lastBackup.value;
  const days = last === null ? null : Math.floor((now() - last) / DAY_MS);
  const due = hasSessions.value && (days === null || days >= DUE_DAYS);
  const exporting = handover.working.value?.what === 'exporting';
  const backUp = async () => {
    if (await handover.backup()) backedUp();
  };
  return (
    <section class="adc-card" aria-labelledby="backup-title" data-due={due || undefined}>
      <h2 id="backup-title">{t('desk.backup.backup.title')}</h2>
      {due && (
        <Notice tone="warning" title={days === null ? t('desk.backup.backup.dueNever') : t('desk.backup.backup.due', { days })} />
      )}
      <p class="adc-quiet">{t('desk.backup.backup.text')}</p>
      {!due && (
        <p class="adc-quiet">
          {last === null
            ? t('desk.backup.backup.never')
            : t('desk.backup.backup.last', { when: formatDate(last, timeZone, language) })}
        </p>
      )}
      <div class="adc-actions">
        <Button icon="disk" busy={exporting} onClick={() => void backUp()}>
          {t('desk.backup.backup.button')}
        </Button>
      </div>
      {exporting && <WorkingLine />}
    </section>
  );
}

/** Everything about files: taking them with a preview, giving sessions away, backup, and who imported what. */
import { Field } from '../../ui/Field';
import { useText } from '../../ui/text';
import { AppliedNotice } from './AppliedNotice';
import { BackupCard } from './BackupCard';
import { BrokenOffNotice } from './BrokenOffNotice';
import { GiveDays } from './GiveDays';
import { ImportLog } from './ImportLog';
import { ImportPreview } from './ImportPreview';
import { KeepCard } from './KeepCard';
import { useBackup } from './model';
import { ScheduleCard } from './ScheduleCard';
import { TakeFiles } from './TakeFiles';

export function BackupRoute() {
  const { t } = useText();
  const { handover, office, setOffice } = useBackup();
  const preview = handover.preview.value;
  return (
    <div class="adc-page">
      <h1>{t('desk.backup.title')}</h1>
      <AppliedNotice />
      <BrokenOffNotice />
      <div class="adc-card">
        <Field label={t('desk.backup.name.label')} hint={t('desk.backup.name.hint')}>
          {(naming) => (
            <input
              {...naming}
              class="ad-input"
              maxLength={300}
              value={office.value}
              onInput={(event) => setOffice(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      {preview ? <ImportPreview preview={preview} /> : <TakeFiles />}
      <GiveDays />
      <BackupCard />
      <ScheduleCard />
      <KeepCard />
      <ImportLog />
    </div>
  );
}

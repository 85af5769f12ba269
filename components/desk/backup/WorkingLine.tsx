/** What is under way, how far it is, and a way to stop it. */
import { Button } from '../../ui/Button';
import { useText } from '../../ui/text';
import { useBackup } from './model';

export function WorkingLine() {
  const { t } = useText();
  const { handover } = useBackup();
  const working = handover.working.value;
  if (!working) return null;
  const { what, done, all } = working;
  const place = { done: Math.min(done + (what === 'reading' ? 1 : 0), all), all };
  return (
    <div class="adc-actions">
      <progress class="adc-progress" value={done} max={Math.max(all, 1)} aria-label={t(`desk.backup.take.${what}`, place)} />
      <span role="status">{t(`desk.backup.take.${what}`, place)}</span>
      <Button size="sm" icon="stop" onClick={handover.stop}>
        {t('desk.backup.take.stop')}
      </Button>
    </div>
  );
}

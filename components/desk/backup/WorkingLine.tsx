/** What is under way, how far it is, and a way to stop it. */
import { useText } from '../../ui/text';
import { WorkBar } from '../../ui/WorkBar';
import { useBackup } from './model';

export function WorkingLine() {
  const { t } = useText();
  const { handover } = useBackup();
  const working = handover.working.value;
  if (!working) return null;
  const { what, done, all } = working;
  const place = { done: Math.min(done + (what === 'reading' ? 1 : 0), all), all };
  return (
    <WorkBar
      label={t(`desk.backup.take.${what}`, place)}
      done={done}
      all={all}
      stopLabel={t('desk.backup.take.stop')}
      onStop={handover.stop}
    />
  );
}

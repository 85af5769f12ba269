/** An import that was broken off when the browser ended: that nothing of it was taken, or all of it, and what can be done. */
import { formatList } from '../../../utils/domain/format';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useText } from '../../ui/text';
import { useBackup } from './model';

export function BrokenOffNotice() {
  const { t, language } = useText();
  const { handover } = useBackup();
  const left = handover.brokenOff.value;
  if (!left) return null;
  const files = formatList(left.files, language);
  const forget = () => void handover.forget();
  return (
    <Notice
      tone={left.taken ? 'info' : 'warning'}
      title={t(left.taken ? 'desk.backup.broken.taken' : 'desk.backup.broken.nothing')}
      actions={
        left.taken ? (
          <Button onClick={forget}>{t('desk.backup.dismiss')}</Button>
        ) : (
          <>
            <Button busy={handover.working.value?.what === 'importing'} onClick={() => void handover.carryOn()}>
              {t('desk.backup.broken.carryOn')}
            </Button>
            <Button onClick={forget}>{t('desk.backup.broken.forget')}</Button>
          </>
        )
      }
    >
      {t('desk.backup.broken.files', { files })}
    </Notice>
  );
}

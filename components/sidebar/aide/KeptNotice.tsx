/** After a session has ended: it is kept, and here is the door to it. */
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useText } from '../../ui/text';
import { useModel } from '../model';

export function KeptNotice() {
  const { aide, openSession } = useModel();
  const { t } = useText();
  const kept = aide.kept.value;
  if (!kept) return null;
  return (
    <Notice
      tone="info"
      icon="check"
      title={t('sidebar.aide.kept.title', { title: kept.title })}
      actions={
        <>
          <Button variant="primary" size="sm" icon="external-window" onClick={() => openSession(kept.id)}>
            {t('sidebar.aide.kept.open')}
          </Button>
          <Button size="sm" variant="quiet" onClick={aide.forget}>
            {t('sidebar.aide.kept.dismiss')}
          </Button>
        </>
      }
    />
  );
}

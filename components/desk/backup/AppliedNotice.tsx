/** What became of the last import, undo or file: done, with a way back, or refused, with what to do. */
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useText } from '../../ui/text';
import { useBackup } from './model';
import { reasonKey } from './reason-key';

export function AppliedNotice() {
  const { t } = useText();
  const { handover } = useBackup();
  const applied = handover.applied.value;
  const made = handover.made.value;
  const refused = handover.refused.value;
  const close = <Button onClick={handover.dismiss}>{t('desk.backup.dismiss')}</Button>;
  const bad = refused ?? (applied && !applied.ok ? applied.reason : null);
  return (
    <>
      {bad !== null && (
        <Notice tone="problem" title={t('desk.backup.done.failed', { reason: t(reasonKey(bad)) })} actions={close} />
      )}
      {applied?.ok && (
        <Notice
          tone="info"
          icon="check"
          title={t('desk.backup.done.imported', { added: applied.record.added.length, replaced: applied.record.replaced })}
          actions={
            <>
              <Button icon="undo" onClick={() => void handover.undo(applied.record.id)}>
                {t('desk.backup.done.undo')}
              </Button>
              {close}
            </>
          }
        />
      )}
      {made && (
        <Notice
          tone={made.ok ? 'info' : 'problem'}
          title={made.ok ? t('desk.backup.made.done', { name: made.name, count: made.sessions }) : t('desk.backup.made.failed')}
          actions={close}
        >
          {made.ok && made.left > 0 ? t('desk.backup.made.left', { count: made.left }) : null}
        </Notice>
      )}
    </>
  );
}

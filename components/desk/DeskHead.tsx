/** Undo, redo, and whether everything typed is on disk. */
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useText } from '../ui/text';
import { useDesk } from './model';
import { useReason } from './use-reason';

export function DeskHead() {
  const { desk } = useDesk();
  const { t } = useText();
  return (
    <header class="adk-head">
      <Kept />
      <div class="adk-row">
        <Button size="sm" variant="quiet" icon="undo" disabled={!desk.canUndo.value} onClick={desk.undo} title="Ctrl+Z">
          {t('desk.undo')}
        </Button>
        <Button size="sm" variant="quiet" disabled={!desk.canRedo.value} onClick={desk.redo} title="Ctrl+Shift+Z">
          {t('desk.redo')}
        </Button>
      </div>
    </header>
  );
}

function Kept() {
  const { desk } = useDesk();
  const { t } = useText();
  const reasonText = useReason();
  const { state, waiting, reason } = desk.status.value;
  if (state === 'failed') {
    return (
      <div class="adk-kept adk-kept-failed" role="alert">
        <Icon name="warning" />
        <span>{t('desk.kept.failed', { count: waiting, reason: reasonText(reason) })}</span>
        <Button size="sm" onClick={desk.retry}>
          {t('desk.kept.retry')}
        </Button>
      </div>
    );
  }
  return (
    <p class="adk-kept" data-kept={state}>
      <Icon name={state === 'saved' ? 'check' : 'disk'} />
      {state === 'saved' ? t('desk.kept.saved') : t('desk.kept.saving', { count: waiting })}
    </p>
  );
}

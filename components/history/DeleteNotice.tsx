/** What became of deleting, splitting or merging: done, with a way back for a while, or refused, with what to do. */
import type { History } from '../../utils/state/history';
import { Toast } from '../ui/Toast';
import { useText } from '../ui/text';
import { UndoToast } from '../ui/UndoToast';
import { useReason } from './use-reason';

const SAID = { removed: 'history.deleted', split: 'history.split.done', merged: 'history.merge.done' } as const;

export function DeleteNotice({ history }: { history: History }) {
  const { t } = useText();
  const reason = useReason();
  const done = history.done.value;
  const refused = history.refused.value;
  const dismissLabel = t('history.dismiss');
  if (refused !== null) {
    const text = `${t('history.refused.title')} ${reason(refused)}`;
    return (
      <div class="adh-toasts">
        <Toast tone="refused" text={text} dismissLabel={dismissLabel} onDismiss={history.dismiss} />
      </div>
    );
  }
  if (!done) return null;
  return (
    <div class="adh-toasts">
      <UndoToast
        text={t(SAID[done.what], { title: done.session.title || t('history.untitled') })}
        undoLabel={t('history.undo')}
        dismissLabel={dismissLabel}
        onUndo={() => void history.undo()}
        onDismiss={history.dismiss}
      />
    </div>
  );
}

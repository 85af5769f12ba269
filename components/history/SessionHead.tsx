/** The head of a session's page: its name, and what can be done with it. */
import { useState } from 'preact/hooks';
import type { Recording } from '../../utils/state/session-page';
import { Button } from '../ui/Button';
import { Toast } from '../ui/Toast';
import { useText } from '../ui/text';
import { type Doors, LIST_HREF } from './doors';
import { SessionBadges } from './SessionBadges';

interface Props {
  recording: Recording;
  doors: Doors;
  editing: boolean;
  onEdit(): void;
  onDelete(): void;
  /** Absent = it cannot be split here. */
  onSplit?(): void;
}

export function SessionHead({ recording, doors, editing, onEdit, onDelete, onSplit }: Props) {
  const { t } = useText();
  const [writing, setWriting] = useState(false);
  const [failed, setFailed] = useState(false);
  const { session, snapshots } = recording;
  const empty = snapshots.length === 0;

  async function exportCsv(): Promise<void> {
    setWriting(true);
    const answer = await doors.exportCsv(recording);
    setFailed(!answer.ok);
    setWriting(false);
  }

  return (
    <header class="adh-session-head">
      <a class="adh-back" href={LIST_HREF}>
        ‹ {t('history.session.back')}
      </a>
      <h1 class="adh-title">
        {session.title || t('history.untitled')} <SessionBadges session={session} />
        {session.tags.map((tag) => (
          <span key={tag} class="adh-tag">
            {tag}
          </span>
        ))}
      </h1>
      <div class="adh-actions">
        <Button
          icon="download"
          busy={writing}
          disabled={empty}
          {...(empty ? { title: t('history.session.exportEmpty') } : {})}
          onClick={() => void exportCsv()}
        >
          {t('history.session.exportCsv')}
        </Button>
        <Button icon="edit" pressed={editing} onClick={onEdit}>
          {t('history.session.edit')}
        </Button>
        {onSplit && (
          <Button variant="quiet" onClick={onSplit}>
            {t('history.split.button')}
          </Button>
        )}
        <Button icon="trash" variant="quiet" onClick={onDelete}>
          {t('history.deleteShort')}
        </Button>
      </div>
      {failed && (
        <Toast
          text={t('history.session.exportFailed')}
          tone="refused"
          dismissLabel={t('history.dismiss')}
          onDismiss={() => setFailed(false)}
        />
      )}
    </header>
  );
}

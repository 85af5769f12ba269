/** The head of a session's page: its name, and what can be done with it. */
import type { People } from '../../utils/state/history-search';
import type { Recording } from '../../utils/state/session-page';
import { Button } from '../ui/Button';
import { Toast } from '../ui/Toast';
import { useText } from '../ui/text';
import { WorkBar } from '../ui/WorkBar';
import { type Doors, LIST_HREF } from './doors';
import { SessionBadges } from './SessionBadges';
import { useMaking } from './use-making';

interface Props {
  recording: Recording;
  people: People;
  doors: Doors;
  editing: boolean;
  onEdit(): void;
  onDelete(): void;
  /** Absent = it cannot be split here. */
  onSplit?(): void;
}

export function SessionHead({ recording, people, doors, editing, onEdit, onDelete, onSplit }: Props) {
  const { t } = useText();
  const making = useMaking();
  const { session, snapshots } = recording;
  const empty = snapshots.length === 0;
  const exports = [
    ['csv', t('history.session.exportCsv'), doors.exportCsv, empty],
    ['xlsx', t('history.session.exportXlsx'), doors.exportXlsx, empty],
    ['json', t('history.session.exportJson'), doors.exportJson, empty],
    ['card', t('history.session.exportCard'), doors.exportCard, false],
    ['bundle', t('history.session.exportBundle'), doors.exportBundle, session.endedAt === undefined],
  ] as const;

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
        {exports.flatMap(([what, label, door, isOff]) =>
          door
            ? [
                <Button
                  key={what}
                  icon="download"
                  busy={making.what === what}
                  disabled={isOff || (making.what !== null && making.what !== what)}
                  {...(isOff && empty ? { title: t('history.session.exportEmpty') } : {})}
                  onClick={() => void making.make(what, (progress) => door(recording, people, progress))}
                >
                  {label}
                </Button>,
              ]
            : [],
        )}
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
      {making.at && (
        <WorkBar
          label={t('history.session.making')}
          {...making.at}
          stopLabel={t('history.session.stopMaking')}
          onStop={making.stop}
        />
      )}
      {making.failed && (
        <Toast
          text={t('history.session.exportFailed')}
          tone="refused"
          dismissLabel={t('history.dismiss')}
          onDismiss={making.dismiss}
        />
      )}
    </header>
  );
}

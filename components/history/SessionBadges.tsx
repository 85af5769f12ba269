/** What must be known about a session before its numbers are read: still recording, a rehearsal, only the totals left. */
import type { Session } from '../../utils/domain/session';
import { Icon } from '../ui/Icon';
import { useText } from '../ui/text';

export function SessionBadges({ session }: { session: Session }) {
  const { t } = useText();
  return (
    <>
      {session.endedAt === undefined && (
        <span class="adh-badge adh-badge-live">
          <Icon name="record" size="sm" />
          {t('history.recording')}
        </span>
      )}
      {session.rehearsal && <span class="adh-badge">{t('history.rehearsal')}</span>}
      {session.thinned && <span class="adh-badge">{t('history.thinned.badge')}</span>}
      {session.recovered && <span class="adh-badge adh-badge-warn">{t('history.recovered')}</span>}
    </>
  );
}

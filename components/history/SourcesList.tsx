/** The dashboard pages that fed a session, and how each was read. */
import type { Session } from '../../utils/domain/session';
import { useText } from '../ui/text';

export function SourcesList({ session }: { session: Session }) {
  const { t } = useText();
  return (
    <section class="adh-card" aria-labelledby="sources-title">
      <h2 class="adh-card-title" id="sources-title">
        {t('history.sources.title')}
      </h2>
      <ul class="adh-sources">
        {session.sources.map((source) => (
          <li key={source.id}>
            <strong>{source.platform}</strong>
            <span class="adh-source-title">{source.title}</span>
            <span class="adh-hint">
              {source.origin}
              {' · '}
              {source.adapter === undefined
                ? t('history.sources.byLabels')
                : t('history.sources.adapter', { adapter: source.adapter })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

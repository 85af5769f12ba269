/**
 * All of history behind one address: the list, or one session. The session's page is loaded when it is first opened, so that the list
 * alone stays small. What stands around it (popup, desk) is the entry point's.
 */
import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { History, HistorySource } from '../../utils/state/history';
import type { HistoryRoute } from '../../utils/state/history-route';
import { createSessionPage } from '../../utils/state/session-page';
import { useText } from '../ui/text';
import { Blank } from './Blank';
import { DeleteNotice } from './DeleteNotice';
import { type Doors, LIST_HREF } from './doors';
import { HistoryList } from './HistoryList';
import type { SessionViewProps } from './SessionView';

interface Props {
  history: History;
  source: HistorySource;
  route: HistoryRoute;
  doors: Doors;
  chartHeight: number;
  /** Goes back to the list, after the session shown was deleted. */
  onList(): void;
}

export function HistoryPages({ history, source, route, doors, chartHeight, onList }: Props) {
  return (
    <>
      {route.page === 'list' ? (
        <HistoryList history={history} doors={doors} />
      ) : (
        <LazySession
          id={route.id}
          source={source}
          history={history}
          doors={doors}
          chartHeight={chartHeight}
          onDelete={(id) => void history.remove(id).then(() => history.refused.value === null && onList())}
        />
      )}
      <DeleteNotice history={history} />
    </>
  );
}

interface LazyProps {
  id: string;
  source: HistorySource;
  history: History;
  doors: Doors;
  chartHeight: number;
  onDelete(id: string): void;
}

function LazySession({ id, source, history, doors, chartHeight, onDelete }: LazyProps) {
  const { t } = useText();
  const [View, setView] = useState<ComponentType<SessionViewProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const page = useMemo(() => createSessionPage(source, id), [source, id]);
  useEffect(() => () => page.dispose(), [page]);
  useEffect(() => {
    import('./SessionView').then(
      (module) => setView(() => module.SessionView),
      () => setFailed(true),
    );
  }, []);
  if (failed) {
    return (
      <Blank icon="warning" title={t('history.failed.title')} text={t('history.failed.text')} failed>
        <a href={LIST_HREF}>{t('history.session.back')}</a>
      </Blank>
    );
  }
  if (!View) {
    return (
      <p class="adh-loading" role="status">
        {t('history.session.loading')}
      </p>
    );
  }
  return <View page={page} people={history.people.value} doors={doors} chartHeight={chartHeight} onDelete={onDelete} />;
}

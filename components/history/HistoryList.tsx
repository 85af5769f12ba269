/** The page of all sessions: search, list, what they come to, delete with undo; and what to do when there is nothing to list. */
import type { History } from '../../utils/state/history';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { Blank } from './Blank';
import { ChosenBar } from './ChosenBar';
import type { Doors } from './doors';
import { HistoryFilters } from './HistoryFilters';
import { ListSummary } from './ListSummary';
import { SearchField } from './SearchField';
import { SessionList } from './SessionList';

interface Props {
  history: History;
  doors: Doors;
  /** There is room for conditions, and for choosing sessions. */
  wide: boolean;
}

export function HistoryList({ history, doors, wide }: Props) {
  const { t } = useText();
  const { phase, sessions, shown, query, filter, order, people } = history;
  return (
    <section class="adh-history" aria-label={t('history.title')}>
      {sessions.value.length > 0 && <SearchField value={query.value} onSearch={history.search} />}
      {wide && sessions.value.length > 0 && <HistoryFilters history={history} />}
      <ListBody history={history} doors={doors} />
      {phase.value === 'ready' && shown.value.length > 0 && (
        <>
          <ListSummary sessions={shown.value} all={sessions.value.filter((session) => !session.rehearsal).length} />
          {wide && <ChosenBar history={history} onGo={(href) => location.assign(href)} />}
          <SessionList
            // A new search or order begins at the top again.
            key={JSON.stringify([query.value, filter.value, order.value])}
            {...(wide ? { choice: { chosen: history.chosen.value, choose: history.choose } } : {})}
            sessions={shown.value}
            people={people.value}
            onDelete={(id) => void history.remove(id)}
          />
        </>
      )}
    </section>
  );
}

/** In place of the list: while it is read, when it cannot be, when there is none, when nothing fits the search. */
function ListBody({ history, doors }: Omit<Props, 'wide'>) {
  const { t } = useText();
  const { phase, sessions, shown, query } = history;
  if (phase.value === 'loading') {
    return (
      <p class="adh-loading" role="status">
        {t('history.loading')}
      </p>
    );
  }
  if (phase.value === 'failed') {
    return (
      <Blank icon="warning" title={t('history.failed.title')} text={t('history.failed.text')} failed>
        <Button onClick={() => void history.reload()}>{t('history.failed.again')}</Button>
      </Blank>
    );
  }
  if (sessions.value.length === 0) {
    return (
      <Blank icon="list" title={t('history.empty.title')} text={t('history.empty.text')}>
        <Button variant="primary" icon="play" onClick={doors.practice}>
          {t('history.empty.practice')}
        </Button>
        <p class="adh-hint">{t('history.empty.practiceHint')}</p>
      </Blank>
    );
  }
  if (shown.value.length > 0) return null;
  const title =
    query.value.trim() === '' ? t('history.nothingFound.filtered') : t('history.nothingFound.title', { query: query.value });
  return (
    <Blank icon="search" title={title} text={t('history.nothingFound.text')}>
      <Button onClick={history.showAll}>{t('history.nothingFound.clear')}</Button>
    </Blank>
  );
}

/**
 * All of history behind one address: the list, one session, sessions beside each other, a host over time. What stands around it (popup,
 * desk) is the entry point's.
 */
import { useEffect, useMemo } from 'preact/hooks';
import type { History, HistorySource } from '../../utils/state/history';
import type { HistoryRoute } from '../../utils/state/history-route';
import { knownNames } from '../../utils/state/history-search';
import { createSessionPage } from '../../utils/state/session-page';
import { DeleteNotice } from './DeleteNotice';
import type { Doors } from './doors';
import { HistoryList } from './HistoryList';
import { Lazy } from './Lazy';

interface Props {
  history: History;
  source: HistorySource;
  route: HistoryRoute;
  doors: Doors;
  chartHeight: number;
  /** There is room: conditions, order, choosing, splitting. */
  wide?: boolean;
  /** Goes back to the list, after the session shown was deleted. */
  onList(): void;
}

const loadSession = () => import('./SessionView').then((module) => module.SessionView);
const loadCompare = () => import('./ComparePage').then((module) => module.ComparePage);
const loadHost = () => import('./HostPage').then((module) => module.HostPage);

export function HistoryPages(props: Props) {
  return (
    <>
      <Page {...props} />
      <DeleteNotice history={props.history} />
    </>
  );
}

function Page({ history, source, route, doors, chartHeight, wide = false, onList }: Props) {
  switch (route.page) {
    case 'list':
      return <HistoryList history={history} doors={doors} wide={wide} />;
    case 'compare':
      return (
        <Lazy key="compare" load={loadCompare} props={{ ids: route.ids, source, people: history.people.value, chartHeight }} />
      );
    case 'host':
      // Keys: without them the page that was there would be drawn once more, with the other one's properties.
      return <Lazy key="host" load={loadHost} props={{ name: route.name, history }} />;
    default:
      // Another session begins with no form open and nothing half typed.
      return <OneSession key={route.id} {...{ id: route.id, history, source, doors, chartHeight, wide, onList }} />;
  }
}

type SessionProps = Omit<Props, 'route'> & { id: string; wide: boolean };

function OneSession({ id, source, history, doors, chartHeight, wide, onList }: SessionProps) {
  const page = useMemo(() => createSessionPage(source, id), [source, id]);
  useEffect(() => () => page.dispose(), [page]);
  const leave = (isDone: boolean) => {
    if (isDone) onList();
  };
  const props = {
    page,
    people: history.people.value,
    names: knownNames(history.sessions.value, history.people.value),
    campaigns: history.campaigns.value.map(({ name }) => name),
    doors,
    chartHeight,
    onDelete: () => void history.remove(id).then(() => leave(history.refused.value === null)),
    ...(wide
      ? {
          onSplit: (at: number) => history.split(id, at).then((made) => leave(made !== null)),
          onUndoReshape: () => void history.undoReshape(id).then((made) => leave(made !== null)),
        }
      : {}),
  };
  return <Lazy load={loadSession} props={props} />;
}

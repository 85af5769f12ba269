/** The popup as a whole: the page in front, the session that runs, history, the error log. The same in a tab, where it has room. */
import { useMemo } from 'preact/hooks';
import type { LogEntry } from '../../utils/domain/log-entry';
import type { Front } from '../../utils/state/front-tab';
import type { History, HistorySource } from '../../utils/state/history';
import type { HistoryRoute } from '../../utils/state/history-route';
import type { Live } from '../../utils/state/live';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import type { DeskDoor, Doors } from './doors';
import { ErrorLog } from './ErrorLog';
import { FirstSteps } from './FirstSteps';
import { HistoryPages } from './HistoryPages';
import { LiveStrip } from './LiveStrip';
import { ReadDashboard, type ReadState } from './ReadDashboard';

interface Props {
  front: Front;
  live: Live;
  history: History;
  source: HistorySource;
  route: HistoryRoute;
  doors: Doors;
  desk: DeskDoor;
  errors: readonly LogEntry[];
  copy(text: string): Promise<void>;
  onList(): void;
}

/** Pixels; a popup is at most 600 high. */
const CHART = { popup: 220, tab: 320 };

export function PopupPage({ front, live, history, source, route, doors, desk, errors, copy, onList }: Props) {
  const { t } = useText();
  const tab = front.tab.value;
  const state = live.state.value;
  const here = tab !== null && state?.here?.tab === tab.id;
  const recorded = here && state.sources.some((source) => source.tab === tab.id);
  const reading: ReadState = recorded ? 'recorded' : here ? 'on' : front.reading.value;
  const inTab = doors.openTab === undefined;
  const height = useMemo(() => (inTab ? CHART.tab : CHART.popup), [inTab]);
  return (
    <div class="adh-popup">
      {route.page === 'list' && (
        <>
          <header class="adh-head">
            <h1 class="adh-title">{t('history.title')}</h1>
            <div class="adh-actions">
              <Button size="sm" icon="list" onClick={desk.open}>
                {t('history.desk')}
              </Button>
              {doors.openTab && (
                <Button size="sm" variant="quiet" icon="external-window" onClick={doors.openTab}>
                  {t('history.openTab')}
                </Button>
              )}
            </div>
          </header>
          {desk.isFirst.value && <FirstSteps onOpen={desk.open} onSkip={desk.skip} />}
          {tab && (
            <ReadDashboard
              host={tab.host}
              state={reading}
              onRead={() => void front.read()}
              onShowSidebar={() => void front.showSidebar()}
              {...(here && state.here?.reader.frames ? { frames: state.here.reader.frames } : {})}
              onReadFrame={(origin) => void front.read(origin)}
            />
          )}
          {state?.session && <LiveStrip state={state} now={live.now.value} />}
        </>
      )}
      <HistoryPages
        history={history}
        source={source}
        route={route}
        doors={doors}
        chartHeight={height}
        wide={inTab}
        onList={onList}
      />
      {route.page === 'list' && <ErrorLog entries={errors} copy={copy} />}
    </div>
  );
}

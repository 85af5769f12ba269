/** History as it stands in the desk: with room, under a heading of its own, its texts loaded with it. */
import type { ReadonlySignal } from '@preact/signals';
import type { TextRoom } from '../../utils/i18n';
import type { History, HistorySource } from '../../utils/state/history';
import type { HistoryRoute } from '../../utils/state/history-route';
import { TextProvider, useText } from '../ui/text';
import { type Doors, LIST_HREF } from './doors';
import { HistoryPages } from './HistoryPages';

interface Props {
  history: History;
  source: HistorySource;
  route: ReadonlySignal<HistoryRoute>;
  doors: Doors;
  go(href: string): void;
}

const ROOMS: readonly TextRoom[] = ['common', 'desk', 'history'];
/** Pixels. */
const CHART_HEIGHT = 360;

export function DeskHistory(props: Props) {
  return (
    <TextProvider language={useText().language} rooms={ROOMS}>
      <Pages {...props} />
    </TextProvider>
  );
}

function Pages({ route, go, ...rest }: Props) {
  const { t } = useText();
  return (
    <div class="adh-popup adh-in-desk">
      {route.value.page === 'list' && <h1>{t('history.title')}</h1>}
      <HistoryPages {...rest} route={route.value} chartHeight={CHART_HEIGHT} wide onList={() => go(LIST_HREF)} />
    </div>
  );
}

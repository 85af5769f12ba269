/** What the sessions of a list come to together. Rehearsals are counted apart and never added. */
import { addFigures, figureOf, RANKED_METRICS } from '../../utils/domain/campaign/figures';
import type { Session } from '../../utils/domain/session';
import { useText } from '../ui/text';
import { useFormat } from './use-format';

interface Props {
  /** What is shown, and how many there are in all. */
  sessions: readonly Session[];
  all: number;
}

export function ListSummary({ sessions, all }: Props) {
  const { t } = useText();
  const format = useFormat();
  const counted = sessions.filter((session) => !session.rehearsal);
  const rehearsals = sessions.length - counted.length;
  const key = sessions.length === all ? 'history.count' : 'history.found';
  const parts = [
    t(key, { count: sessions.length, all }),
    ...RANKED_METRICS.flatMap((metric) => {
      const sum = addFigures(counted.map((session) => figureOf(session, metric)));
      return sum.amount === undefined ? [] : [`${t(`common.metric.${metric}`)} ${format.amount(metric, sum)}`];
    }),
    ...(rehearsals > 0 ? [t('history.notCounted', { count: rehearsals })] : []),
  ];
  return (
    <p class="adh-list-summary ad-num" role="status">
      {parts.join(' · ')}
    </p>
  );
}

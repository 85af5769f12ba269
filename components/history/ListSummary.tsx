/** What the sessions of a list come to together. Rehearsals are counted apart and never added. */
import { addFigures, figureOf, RANKED_METRICS } from '../../utils/domain/campaign/figures';
import type { Session } from '../../utils/domain/session';
import { useText } from '../ui/text';
import { useFormat } from './use-format';

interface Props {
  sessions: readonly Session[];
  /** How many there are in all that count, shown or not. */
  all: number;
}

export function ListSummary({ sessions, all }: Props) {
  const { t } = useText();
  const format = useFormat();
  const counted = sessions.filter((session) => !session.rehearsal);
  const rehearsals = sessions.length - counted.length;
  const sums = RANKED_METRICS.flatMap((metric) => {
    const sum = addFigures(counted.map((session) => figureOf(session, metric)));
    if (sum.amount === undefined) return [];
    const missing = sum.of - sum.known;
    const without = missing > 0 ? ` (${t('history.without', { count: missing })})` : '';
    return [`${t(`common.metric.${metric}`)} ${format.figure(metric, sum)}${without}`];
  });
  const parts = [
    t(counted.length === all ? 'history.count' : 'history.found', { count: counted.length, all }),
    ...(rehearsals > 0 ? [t('history.notCounted', { count: rehearsals })] : []),
    ...(sums.length > 0 ? [t('history.sumLabel', { sums: sums.join(' · ') })] : []),
  ];
  return (
    <p class="adh-list-summary ad-num" role="status">
      {parts.join(' · ')}
    </p>
  );
}

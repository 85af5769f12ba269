/** Two to five sessions beside each other: their curves on one axis, and a table of what they came to. */
import { useEffect, useMemo } from 'preact/hooks';
import { createComparePage } from '../../utils/state/compare-page';
import type { HistorySource } from '../../utils/state/history';
import type { People } from '../../utils/state/history-search';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { Blank } from './Blank';
import { CompareCurve } from './CompareCurve';
import { CompareTable } from './CompareTable';
import { LIST_HREF } from './doors';

interface Props {
  ids: readonly string[];
  source: HistorySource;
  people: People;
  chartHeight: number;
}

export function ComparePage({ ids, source, people, chartHeight }: Props) {
  const { t } = useText();
  const key = ids.join(',');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same ids in a new list ask for nothing new
  const page = useMemo(() => createComparePage(source, ids), [source, key]);
  useEffect(() => () => page.dispose(), [page]);
  const recordings = page.recordings.value;
  if (page.phase.value === 'loading') {
    return (
      <p class="adh-loading" role="status">
        {t('history.compare.loading')}
      </p>
    );
  }
  if (page.phase.value === 'failed') {
    return (
      <Blank icon="warning" title={t('history.failed.title')} text={t('history.failed.text')} failed>
        <Button onClick={() => void page.reload()}>{t('history.failed.again')}</Button>
      </Blank>
    );
  }
  if (recordings.length < 2) {
    return (
      <Blank icon="list" title={t('history.compare.tooFew.title')} text={t('history.compare.tooFew.text')}>
        <a href={LIST_HREF}>{t('history.session.back')}</a>
      </Blank>
    );
  }
  const missing = ids.length - recordings.length;
  return (
    <article class="adh-page">
      <header class="adh-session-head">
        <a class="adh-back" href={LIST_HREF}>
          ‹ {t('history.session.back')}
        </a>
        <h1 class="adh-title">{t('history.compare.title')}</h1>
        {missing > 0 && <p role="status">{t('history.compare.missing', { count: missing })}</p>}
      </header>
      <CompareCurve recordings={recordings} height={chartHeight} />
      <CompareTable sessions={recordings.map(({ session }) => session)} people={people} />
    </article>
  );
}

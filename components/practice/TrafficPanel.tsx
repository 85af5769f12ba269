/** The tab of traffic: what viewers do besides buying, where they come from, and how many go on to buy. */
import { funnelOf, visitsBySource } from '../../utils/domain/show/sources';
import { useText } from '../ui/text';
import { MetricTile } from './MetricTile';
import { showCount, showShare } from './platform-text';
import type { Practice } from './practice-model';
import { INTERACTION_TILES } from './tiles';

export function TrafficPanel({ practice }: { practice: Practice }) {
  const { t, language } = useText();
  const { totals } = practice.page.value;
  const funnel = totals && funnelOf(totals);
  const visits = totals?.visits;
  return (
    <>
      <section class="ad-practice-card ad-practice-interaction" aria-labelledby="practice-interaction">
        <h2 id="practice-interaction">{t('practice.section.interaction')}</h2>
        <div class="ad-practice-tiles">
          {INTERACTION_TILES.map((tile) => (
            <MetricTile key={tile.metric} practice={practice} tile={tile} />
          ))}
        </div>
      </section>
      <section class="ad-practice-card ad-practice-sources" aria-labelledby="practice-sources">
        <h2 id="practice-sources">{t('practice.section.sources')}</h2>
        {visits ? (
          <ul class="ad-practice-bars">
            {visitsBySource(practice.show, visits).map(({ id, visits: part }) => (
              <li key={id}>
                <span>{t(`practice.source.${id}`)}</span>
                <meter min={0} max={1} value={part / visits} aria-label={t(`practice.source.${id}`)} />
                <span class="ad-practice-number">{showShare(part / visits)}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p class="ad-practice-empty">{t('practice.startsSoon')}</p>
        )}
      </section>
      <section class="ad-practice-card ad-practice-funnel" aria-labelledby="practice-funnel">
        <h2 id="practice-funnel">{t('practice.section.funnel')}</h2>
        {funnel ? (
          <ol class="ad-practice-steps">
            {(['shown', 'clicked', 'bought'] as const).map((step) => (
              <li key={step}>
                <b>{showCount(funnel[step], language, 'exact').text}</b>
                <span>{t(`practice.funnel.${step}`)}</span>
              </li>
            ))}
          </ol>
        ) : (
          <p class="ad-practice-empty">{t('practice.startsSoon')}</p>
        )}
      </section>
    </>
  );
}

/** The card of key metrics, on every tab; each tab mounts its own, as dashboards do on a change of route. */
import { useText } from '../ui/text';
import { lookAlikeText } from './look-alikes';
import { MetricTile } from './MetricTile';
import type { Practice } from './practice-model';
import { CORE_TILES } from './tiles';

export function CoreMetrics({ practice }: { practice: Practice }) {
  const texts = useText();
  return (
    <section class="ad-practice-card ad-practice-core" aria-labelledby="practice-core">
      <h2 id="practice-core">{texts.t('practice.section.core')}</h2>
      <div class="ad-practice-tiles">
        {CORE_TILES.map((tile) => (
          <MetricTile key={tile.metric} practice={practice} tile={tile} />
        ))}
        <div class="ad-practice-tile">
          <div class="ad-practice-label">{texts.t('practice.alike.conversion')}</div>
          <div class="ad-practice-value">{lookAlikeText('conversion', practice.page.value, texts)}</div>
        </div>
      </div>
    </section>
  );
}

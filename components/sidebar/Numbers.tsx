/** All numbers of the session: the four that matter as tiles, what else the page shows in a list that can be opened. */
import { useComputed } from '@preact/signals';
import type { LiveState } from '../../utils/domain/live';
import { METRIC_IDS, type MetricId } from '../../utils/domain/metrics';
import { useText } from '../ui/text';
import { MetricRow } from './MetricRow';
import { MetricTile } from './MetricTile';
import { useModel } from './model';

const MAIN = ['viewers', 'audience', 'orders', 'revenue'] as const satisfies readonly MetricId[];
const FURTHER = METRIC_IDS.filter((id) => !MAIN.some((main) => main === id));

/** Nothing was found, and the notice above says what to do: four empty tiles would only stand in the way. */
function isEmpty(state: LiveState | null): boolean {
  if (!state || state.session || Object.keys(state.totals).length > 0) return false;
  return state.here === undefined || state.here.reader.state === 'nothing-found' || state.here.reader.state === 'wrong-page';
}

export function Numbers() {
  const { live, onRepoint } = useModel();
  const { t } = useText();
  const empty = useComputed(() => isEmpty(live.state.value));
  // As texts: an array would be new, and so a change, with every message.
  const found = useComputed(() => FURTHER.filter((id) => live.metric(id).value !== undefined).join(' '));
  const trouble = useComputed(
    () => FURTHER.filter((id) => ['lost', 'suspect', 'stale'].includes(live.metric(id).value?.value.state ?? 'ok')).length,
  );
  const further = found.value === '' ? [] : FURTHER.filter((id) => found.value.split(' ').includes(id));
  if (empty.value && !onRepoint) return null;
  return (
    <section class="ad-section" aria-labelledby="ad-numbers">
      <div class="ad-section-head">
        <h2 id="ad-numbers">{t('sidebar.numbers.heading')}</h2>
        <p class="ad-aside">{t('sidebar.numbers.legend')}</p>
      </div>
      <div class="ad-tiles">
        {MAIN.map((id) => (
          <MetricTile key={id} id={id} />
        ))}
      </div>
      {further.length > 0 && (
        <details class="ad-more">
          <summary>
            {t('sidebar.numbers.more', { count: further.length })}
            {trouble.value > 0 && <strong> · {t('sidebar.numbers.moreTrouble', { count: trouble.value })}</strong>}
          </summary>
          <ul class="ad-rows">
            {further.map((id) => (
              <MetricRow key={id} id={id} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** How each number of this page was read of late. Asks the background once a second, as long as it is open. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { METRIC_IDS } from '../../../utils/domain/metrics';
import type { Healths } from '../../../utils/state/teach';
import { Button } from '../../ui/Button';
import { useText } from '../../ui/text';
import { useModel } from '../model';
import { HealthMetric } from './HealthMetric';

export function HealthPanel() {
  const { live, teach, openDashboards } = useModel();
  const { t } = useText();
  /** Undefined = not asked yet; null = no answer. */
  const healths = useSignal<Healths | null | undefined>(undefined);
  const now = live.now.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each second anew
  useEffect(() => {
    let wanted = true;
    void teach?.health().then((answer) => {
      if (wanted) healths.value = answer;
    });
    return () => {
      wanted = false;
    };
  }, [now]);
  const metrics = live.state.value?.here?.metrics ?? {};
  const ids = METRIC_IDS.filter((id) => metrics[id]);
  return (
    <div class="ad-health">
      <p class="ad-aside">{t('teach.health.intro')}</p>
      {healths.value === undefined && <p class="ad-aside">{t('teach.health.loading')}</p>}
      {healths.value === null && <p class="ad-warn">{t('teach.health.failed')}</p>}
      {healths.value && ids.length === 0 && <p class="ad-aside">{t('teach.health.none')}</p>}
      {ids.map((id) => {
        const metric = metrics[id];
        const health = healths.value?.[id];
        return metric && <HealthMetric key={id} id={id} metric={metric} {...(health ? { health } : {})} />;
      })}
      {openDashboards && (
        <div>
          <Button size="sm" icon="list" onClick={openDashboards}>
            {t('teach.health.dashboards')}
          </Button>
        </div>
      )}
    </div>
  );
}

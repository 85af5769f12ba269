/** What a file of another office would change. Nothing was kept yet. */
import type { MetricId } from '../../../utils/domain/metrics';
import type { Preview } from '../../../utils/state/dashboards';
import { Button } from '../../ui/Button';
import { useText } from '../../ui/text';
import { useDashboards } from './model';

export function ArrivedPreview({ preview }: { preview: Preview }) {
  const { t } = useText();
  const { dashboards } = useDashboards();
  const { arrived, file } = preview;
  const names = (metrics: readonly MetricId[]) => metrics.map((id) => t(`common.metric.${id}`)).join(' · ');
  const changes = arrived.filter(({ state }) => state !== 'same').length;
  return (
    <section class="adc-card" aria-labelledby="arrived-title" data-preview="dashboards">
      <h2 id="arrived-title">{t('desk.dashboards.preview.title', { file })}</h2>
      <p class="adc-quiet">{t('desk.dashboards.preview.none')}</p>
      <ul class="adc-list">
        {arrived.map(({ merged, state, added, replaced, kept }) => (
          <li key={merged.key} data-arrived={state}>
            <strong>{merged.title || merged.origin}</strong> <span class="adc-quiet">{merged.key}</span>
            <br />
            {t(`desk.dashboards.preview.${state}`)}
            {added.length > 0 && ` · ${t('desk.dashboards.preview.added', { list: names(added) })}`}
            {replaced.length > 0 && ` · ${t('desk.dashboards.preview.replaced', { list: names(replaced) })}`}
            {kept.length > 0 && ` · ${t('desk.dashboards.preview.kept', { list: names(kept) })}`}
          </li>
        ))}
      </ul>
      <div class="adc-actions">
        <Button variant="primary" icon="check" disabled={changes === 0} onClick={() => void dashboards.apply()}>
          {t('desk.dashboards.preview.apply', { count: changes })}
        </Button>
        <Button variant="quiet" onClick={dashboards.drop}>
          {t('desk.dashboards.preview.cancel')}
        </Button>
      </div>
    </section>
  );
}

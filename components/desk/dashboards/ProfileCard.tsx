/** One taught page: where it is, and by which of its texts and places each number is found. */
import { formatDate } from '../../../utils/domain/format';
import type { Profile } from '../../../utils/domain/profile';
import { Button } from '../../ui/Button';
import { type Column, DataTable } from '../../ui/DataTable';
import { useText } from '../../ui/text';
import { useDashboards } from './model';

type Place = Profile['places'][number];

export function ProfileCard({ profile }: { profile: Profile }) {
  const { t, language } = useText();
  const { dashboards, timeZone } = useDashboards();
  const { key, title, origin, places, refused, changedAt } = profile;
  const name = title || origin;
  const columns: Column<Place>[] = [
    { id: 'metric', header: t('desk.dashboards.metric'), cell: ({ metric }) => t(`common.metric.${metric}`) },
    { id: 'label', header: t('desk.dashboards.label'), cell: ({ label }) => label || t('common.noValue') },
    { id: 'path', header: t('desk.dashboards.path'), cell: ({ path }) => <code>{path.join(' › ') || t('common.noValue')}</code> },
    { id: 'unit', header: t('desk.dashboards.unit'), cell: ({ unit }) => unit ?? t('common.noValue') },
  ];
  return (
    <section class="adc-card" aria-label={name} data-profile={key}>
      <div class="adc-head">
        <h2>{name}</h2>
        <Button size="sm" variant="quiet" icon="trash" onClick={() => void dashboards.remove(profile)}>
          {t('desk.dashboards.remove')}
        </Button>
      </div>
      <p class="adc-quiet">
        {key} · {t('desk.dashboards.changed', { date: formatDate(changedAt, timeZone, language) })}
      </p>
      {places.length > 0 && (
        <DataTable
          caption={t('desk.dashboards.table', { title: name })}
          captionHidden
          columns={columns}
          rows={places}
          rowId={({ metric }) => metric}
          locale={language}
        />
      )}
      {refused.length > 0 && (
        <p class="adc-quiet">
          {t('desk.dashboards.not', {
            list: refused.map(({ metric, label }) => `${label} ≠ ${t(`common.metric.${metric}`)}`).join(' · '),
          })}
        </p>
      )}
    </section>
  );
}

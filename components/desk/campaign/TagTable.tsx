/** Subtotals by tag, such as key counties, and all streams in the last line. */

import { RANKED_METRICS } from '../../../utils/domain/campaign/figures';
import type { Group } from '../../../utils/domain/campaign/rank';
import type { Report } from '../../../utils/domain/campaign/report';
import { type Column, DataTable } from '../../ui/DataTable';
import { useText } from '../../ui/text';
import type { ReportWords } from './report-words';

export function TagTable({ report, words }: { report: Report; words: ReportWords }) {
  const { t, language } = useText();
  const { tags, all, members } = report;
  const columns: Column<Group>[] = [
    { id: 'tag', header: t('desk.campaign.table.who.tag'), cell: ({ name }) => name, sort: ({ name }) => name },
    {
      id: 'streams',
      header: t('desk.campaign.table.streams'),
      numeric: true,
      cell: ({ sessions }) => sessions.length,
      sort: ({ sessions }) => sessions.length,
    },
    {
      id: 'hours',
      header: t('desk.campaign.tags.hours'),
      numeric: true,
      cell: (group) => words.hours(group.hours),
      sort: (group) => group.hours,
    },
    ...RANKED_METRICS.map(
      (metric): Column<Group> => ({
        id: metric,
        header: t(`common.metric.${metric}`),
        numeric: true,
        cell: ({ figures }) => words.figure(metric, figures[metric]),
        sort: ({ figures }) => figures[metric].amount,
      }),
    ),
  ];
  return (
    <section class="adc-card" data-subtotals>
      <h2>{t('desk.campaign.tags.title')}</h2>
      {tags.length === 0 ? (
        <p class="adc-quiet">{t('desk.campaign.tags.none')}</p>
      ) : (
        <>
          <DataTable
            caption={t('desk.campaign.tags.caption')}
            captionHidden
            columns={columns}
            rows={tags}
            rowId={({ key }) => key}
            locale={language}
            footer={[
              t('desk.campaign.tags.all'),
              members.length,
              words.hours(all.hours),
              ...RANKED_METRICS.map((metric) => words.figure(metric, all.figures[metric])),
            ]}
          />
          <p class="adc-quiet">{t('desk.campaign.tags.note')}</p>
        </>
      )}
    </section>
  );
}

/** One ranking with its total, and under it how the numbers came about, what was read, and what was left out. */
import type { CorrectedFigure } from '../../../utils/domain/campaign/corrected';
import type { Figure } from '../../../utils/domain/campaign/figures';
import type { Ranked } from '../../../utils/domain/campaign/rank';
import type { Report, Table } from '../../../utils/domain/campaign/report';
import { type Column, DataTable } from '../../ui/DataTable';
import { useText } from '../../ui/text';
import type { ReportWords } from './report-words';

interface Props {
  report: Report;
  table: Table;
  words: ReportWords;
}

export function RankingTable({ report, table, words }: Props) {
  const { t, language } = useText();
  const { metric } = table;
  const { by, members } = report;
  const title = words.title(table);
  const known = ({ known: some, of }: { known: number; of: number }) =>
    some > 0 && some < of ? t('desk.campaign.table.known', { known: some, of }) : '';

  const platforms = (figure: Figure) => (report.per === 'all' ? words.platforms(metric, figure) : '');

  // Per stream or hour the corrected whole would be taken for a rate.
  const corrected = (figure: CorrectedFigure | undefined) =>
    figure && report.per === 'all' ? words.corrected(metric, figure) : '';

  const columns: Column<Ranked>[] = [
    {
      id: 'who',
      header: t(`desk.campaign.table.who.${by}`),
      sort: ({ group }) => group.name,
      cell: ({ rank, group }) => (
        <span class="adc-who">
          <span class="adc-rank ad-num">{rank ?? t('common.noValue')}</span>
          <span>
            {group.name}
            {by !== 'county' && group.county && <span class="adc-more">{group.county}</span>}
          </span>
        </span>
      ),
    },
    ...(by === 'stream'
      ? []
      : [
          {
            id: 'streams',
            header: t('desk.campaign.table.streams'),
            numeric: true as const,
            cell: ({ group }: Ranked) => group.sessions.length,
            sort: ({ group }: Ranked) => group.sessions.length,
          },
        ]),
    {
      id: 'value',
      header: t(`common.metric.${metric}`),
      numeric: true,
      sort: ({ value }) => value,
      cell: (row) => (
        <>
          {words.value(metric, row)}
          <span class="adc-more">
            {row.value === undefined ? t('desk.campaign.table.unranked') : known(row.group.figures[metric])}
          </span>
          <span class="adc-more">{platforms(row.group.figures[metric])}</span>
          <span class="adc-more">{corrected(table.corrected.get(row.group.key))}</span>
        </>
      ),
    },
  ];
  const footer = [
    t('desk.campaign.table.total'),
    ...(by === 'stream' ? [] : [String(members.length)]),
    <>
      {words.figure(metric, table.total)}
      <span class="adc-more">{known(table.total)}</span>
      <span class="adc-more">{words.platforms(metric, table.total)}</span>
      <span class="adc-more">{corrected(table.totalCorrected)}</span>
    </>,
  ];

  return (
    <section class="adc-card adc-ranking" data-ranking={metric}>
      <h2>{title}</h2>
      {table.rows.length === 0 ? (
        <p class="adc-quiet">{t('desk.campaign.table.none')}</p>
      ) : (
        <DataTable
          caption={t('desk.campaign.table.caption', { metric: title })}
          captionHidden
          columns={columns}
          rows={table.rows}
          rowId={({ group }) => group.key}
          locale={language}
          footer={footer}
        />
      )}
      <ul class="adc-method">
        {words.lines(table).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

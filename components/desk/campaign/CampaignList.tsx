/** All campaigns with their days, streams and revenue, and the way to a new one. */
import { useMemo } from 'preact/hooks';
import { type Report, reportOf } from '../../../utils/domain/campaign/report';
import { Button } from '../../ui/Button';
import { type Column, DataTable } from '../../ui/DataTable';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/text';
import { useCampaigns } from './model';
import { reportWords } from './report-words';

export function CampaignList() {
  const text = useText();
  const { t, language } = text;
  const { campaigns, href, go } = useCampaigns();
  const all = campaigns.campaigns.value;
  const sessions = campaigns.sessions.value;
  const hosts = campaigns.hosts.value;
  const rows = useMemo(
    () => all.map((campaign) => reportOf(campaign, sessions, hosts, { by: 'person', per: 'all' }, () => 0)),
    [all, sessions, hosts],
  );
  const columns: Column<Report>[] = [
    {
      id: 'name',
      header: t('desk.campaign.column.name'),
      cell: ({ campaign }) => <a href={href(campaign.id)}>{campaign.name}</a>,
      sort: ({ campaign }) => campaign.name,
    },
    {
      id: 'days',
      header: t('desk.campaign.column.days'),
      cell: (report) => reportWords(report, text).days,
      sort: ({ campaign }) => campaign.from,
    },
    {
      id: 'streams',
      header: t('desk.campaign.column.streams'),
      numeric: true,
      cell: ({ members }) => members.length,
      sort: ({ members }) => members.length,
    },
    {
      id: 'revenue',
      header: t('desk.campaign.column.revenue'),
      numeric: true,
      cell: (report) => reportWords(report, text).figure('revenue', report.all.figures.revenue),
      sort: ({ all: sum }) => sum.figures.revenue.amount,
    },
  ];
  return (
    <section class="adc-page">
      <header class="adc-head">
        <h1>{t('desk.campaign.title')}</h1>
        <Button variant="primary" icon="plus" onClick={() => go(href('new'))}>
          {t('desk.campaign.new')}
        </Button>
      </header>
      {rows.length === 0 ? (
        <div class="adc-card adc-empty">
          <Icon name="flag" size="lg" />
          <h2>{t('desk.campaign.none.title')}</h2>
          <p>{t('desk.campaign.none.text')}</p>
        </div>
      ) : (
        <div class="adc-card">
          <DataTable
            caption={t('desk.campaign.caption')}
            captionHidden
            columns={columns}
            rows={rows}
            rowId={({ campaign }) => campaign.id}
            locale={language}
          />
        </div>
      )}
    </section>
  );
}

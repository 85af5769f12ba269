/** One campaign: three rankings side by side, subtotals by tag, the streams in it, and the files it can be handed over in. */
import { useMemo, useState } from 'preact/hooks';
import type { Campaign } from '../../../utils/domain/campaign/campaign';
import type { GroupBy, Per } from '../../../utils/domain/campaign/rank';
import { reportOf } from '../../../utils/domain/campaign/report';
import { formatList } from '../../../utils/domain/format';
import { Button } from '../../ui/Button';
import { useText } from '../../ui/text';
import { useReason } from '../use-reason';
import { CampaignForm } from './CampaignForm';
import { Choice } from './Choice';
import { ExportBar } from './ExportBar';
import { LeftOutList } from './LeftOutList';
import { Members } from './Members';
import { useCampaigns } from './model';
import { RankingTable } from './RankingTable';
import { RemoveCampaign } from './RemoveCampaign';
import { reportWords } from './report-words';
import { TagTable } from './TagTable';

const BY: readonly GroupBy[] = ['person', 'county', 'tag', 'stream'];
const PER: readonly Per[] = ['all', 'stream', 'hour'];

export function CampaignView({ campaign }: { campaign: Campaign }) {
  const text = useText();
  const { t, language } = text;
  const { campaigns, href } = useCampaigns();
  const [by, setBy] = useState<GroupBy>('person');
  const [per, setPer] = useState<Per>('all');
  const [editing, setEditing] = useState(false);
  const [removing, setRemoving] = useState(false);
  const sessions = campaigns.sessions.value;
  const hosts = campaigns.hosts.value;
  const corrections = campaigns.corrections.value;
  const report = useMemo(() => {
    const collator = new Intl.Collator(language);
    return reportOf(campaign, sessions, hosts, { by, per }, collator.compare, corrections);
  }, [campaign, sessions, hosts, corrections, by, per, language]);
  const words = reportWords(report, text);
  const reason = useReason();
  const refused = campaigns.refused.value;

  return (
    <article class="adc-page adc-campaign" data-campaign={campaign.id}>
      <a class="adc-back adc-screen" href={href()}>
        ‹ {t('desk.campaign.back')}
      </a>
      <header class="adc-head">
        <div>
          <h1>{campaign.name}</h1>
          <p class="adc-quiet">
            {words.days} · {words.coverage}
          </p>
          {campaign.tags.length > 0 && <p class="adc-quiet">{formatList(campaign.tags, language)}</p>}
        </div>
        <div class="adc-actions adc-screen">
          <Button icon="edit" pressed={editing} onClick={() => setEditing(!editing)}>
            {t('desk.campaign.edit')}
          </Button>
          <Button icon="trash" variant="quiet" onClick={() => setRemoving(true)}>
            {t('desk.campaign.remove')}
          </Button>
        </div>
      </header>
      {removing && <RemoveCampaign campaign={campaign} onClose={() => setRemoving(false)} />}
      {editing && (
        <div class="adc-screen">
          <CampaignForm campaign={campaign} onDone={() => setEditing(false)} />
        </div>
      )}
      <div class="adc-controls adc-screen">
        <Choice<GroupBy>
          label={t('desk.campaign.by.label')}
          value={by}
          choices={BY.map((id) => [id, t(`desk.campaign.by.${id}`)] as const)}
          onChange={setBy}
        />
        <Choice<Per>
          label={t('desk.campaign.per.label')}
          value={per}
          choices={PER.map((id) => [id, t(`desk.campaign.per.${id}`)] as const)}
          onChange={setPer}
        />
      </div>
      {refused !== null && !editing && (
        <p class="ad-field-error" role="alert">
          {t('desk.campaign.refused', { reason: reason(refused) })}
        </p>
      )}
      <ExportBar report={report} />
      <div class="adc-tables">
        {report.tables.map((table) => (
          <RankingTable key={table.metric} report={report} table={table} words={words} />
        ))}
      </div>
      <TagTable report={report} words={words} />
      <LeftOutList report={report} />
      <Members campaign={campaign} report={report} />
    </article>
  );
}

/** Campaigns behind one address: the list, a new one, or one with its rankings. */
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useText } from '../../ui/text';
import { CampaignForm } from './CampaignForm';
import { CampaignList } from './CampaignList';
import { CampaignView } from './CampaignView';
import { useCampaigns } from './model';

export function CampaignRoute() {
  const { campaigns, id, href } = useCampaigns();
  const { t } = useText();
  const asked = id.value;
  if (campaigns.phase.value === 'loading') {
    return (
      <p class="adc-quiet" role="status">
        {t('desk.campaign.loading')}
      </p>
    );
  }
  if (campaigns.phase.value === 'failed') {
    return (
      <Notice
        tone="problem"
        title={t('desk.campaign.failed.title')}
        actions={<Button onClick={() => void campaigns.reload()}>{t('desk.campaign.failed.again')}</Button>}
      >
        {t('desk.campaign.failed.text')}
      </Notice>
    );
  }
  if (asked === undefined) return <CampaignList />;
  if (asked === 'new') return <CampaignForm />;
  const campaign = campaigns.campaigns.value.find((one) => one.id === asked);
  if (campaign) return <CampaignView key={campaign.id} campaign={campaign} />;
  return (
    <Notice tone="warning" title={t('desk.campaign.gone.title')} actions={<a href={href()}>{t('desk.campaign.back')}</a>}>
      {t('desk.campaign.gone.text')}
    </Notice>
  );
}

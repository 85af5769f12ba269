/** Asks before a campaign goes. Its sessions stay whatever the answer. */
import type { Campaign } from '../../../utils/domain/campaign/campaign';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useText } from '../../ui/text';
import { useCampaigns } from './model';

export function RemoveCampaign({ campaign, onClose }: { campaign: Campaign; onClose(): void }) {
  const { t } = useText();
  const { campaigns, go, href } = useCampaigns();
  const remove = async () => {
    if (await campaigns.remove(campaign.id)) go(href());
    else onClose();
  };
  return (
    <Dialog
      title={t('desk.campaign.removeAsk')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('desk.campaign.cancel')}</Button>
          <Button variant="danger" onClick={() => void remove()}>
            {t('desk.campaign.removeYes')}
          </Button>
        </>
      }
    >
      <p>{t('desk.campaign.removeText', { name: campaign.name })}</p>
    </Dialog>
  );
}

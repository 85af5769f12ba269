/** The files a campaign can be handed over in, and what became of the last one. Making them is left to the doors. */
import { useState } from 'preact/hooks';
import type { Report } from '../../../utils/domain/campaign/report';
import type { Progress } from '../../../utils/state/handover';
import { useMaking } from '../../history/use-making';
import { Button } from '../../ui/Button';
import { Toast } from '../../ui/Toast';
import { useText } from '../../ui/text';
import { WorkBar } from '../../ui/WorkBar';
import { useCampaigns, type Written } from './model';

export function ExportBar({ report }: { report: Report }) {
  const { t } = useText();
  const { doors } = useCampaigns();
  const making = useMaking();
  const [told, setTold] = useState<Written | null>(null);
  const empty = report.members.length === 0;

  const button = (id: string, label: string, work: (progress: Progress) => Promise<Written | null>) => (
    <Button
      key={id}
      icon="download"
      busy={making.what === id}
      disabled={empty || (making.what !== null && making.what !== id)}
      onClick={() =>
        void making.make(id, async (progress) => {
          const written = await work(progress);
          setTold(written);
          return written;
        })
      }
    >
      {label}
    </Button>
  );
  const text = !told
    ? ''
    : !told.ok
      ? t('desk.campaign.export.failed')
      : [
          t('desk.campaign.export.done', { name: told.name }),
          ...(told.left > 0 ? [t('desk.campaign.export.left', { count: told.left })] : []),
        ].join(' ');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons
    <div class="adc-actions adc-screen" role="group" aria-label={t('desk.campaign.export.label')}>
      {button('xlsx', t('desk.campaign.export.xlsx'), () => doors.xlsx(report))}
      {report.tables.map(({ metric }) =>
        button(`png-${metric}`, t('desk.campaign.export.png', { metric: t(`common.metric.${metric}`) }), () =>
          doors.png(report, metric),
        ),
      )}
      {button('bundle', t('desk.campaign.export.bundle'), (progress) => doors.bundle(report, progress))}
      {button('json', t('desk.campaign.export.json'), () => doors.json(report))}
      <Button icon="print" disabled={empty} onClick={doors.print}>
        {t('desk.campaign.export.print')}
      </Button>
      {making.at && (
        <WorkBar
          label={t('desk.backup.take.exporting', making.at)}
          {...making.at}
          stopLabel={t('desk.backup.take.stop')}
          onStop={making.stop}
        />
      )}
      {told && (
        <Toast
          text={text}
          tone={told.ok ? 'done' : 'refused'}
          dismissLabel={t('desk.campaign.cancel')}
          onDismiss={() => setTold(null)}
        />
      )}
    </div>
  );
}

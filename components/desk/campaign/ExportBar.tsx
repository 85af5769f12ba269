/** The files a campaign can be handed over in, and what became of the last one. Making them is left to the doors. */
import { useRef, useState } from 'preact/hooks';
import type { Report } from '../../../utils/domain/campaign/report';
import { Button } from '../../ui/Button';
import { Toast } from '../../ui/Toast';
import { useText } from '../../ui/text';
import { WorkBar } from '../../ui/WorkBar';
import { useCampaigns, type Written } from './model';

export function ExportBar({ report }: { report: Report }) {
  const { t } = useText();
  const { doors } = useCampaigns();
  const [busy, setBusy] = useState<string | null>(null);
  const [told, setTold] = useState<Written | null>(null);
  const [at, setAt] = useState<{ done: number; all: number } | null>(null);
  const stop = useRef(false);
  const empty = report.members.length === 0;

  async function make(id: string, work: () => Promise<Written | null>): Promise<void> {
    setBusy(id);
    stop.current = false;
    setTold(await work());
    setAt(null);
    setBusy(null);
  }
  const progress = (done: number, all: number) => {
    setAt({ done, all });
    return stop.current;
  };
  const button = (id: string, label: string, work: () => Promise<Written | null>) => (
    <Button key={id} icon="download" busy={busy === id} disabled={empty} onClick={() => void make(id, work)}>
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
      {button('bundle', t('desk.campaign.export.bundle'), () => doors.bundle(report, progress))}
      {button('json', t('desk.campaign.export.json'), () => doors.json(report))}
      <Button icon="print" disabled={empty} onClick={doors.print}>
        {t('desk.campaign.export.print')}
      </Button>
      {at && (
        <WorkBar
          label={t('desk.backup.take.exporting', at)}
          {...at}
          stopLabel={t('desk.backup.take.stop')}
          onStop={() => {
            stop.current = true;
          }}
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

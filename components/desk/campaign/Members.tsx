/** Which streams count: those of the rule, each to be taken out or put back by hand, and streams of other days to be added. */
import { useState } from 'preact/hooks';
import type { Campaign } from '../../../utils/domain/campaign/campaign';
import type { Report } from '../../../utils/domain/campaign/report';
import { formatDate, formatList } from '../../../utils/domain/format';
import type { Session } from '../../../utils/domain/session';
import { Button } from '../../ui/Button';
import { type Column, DataTable } from '../../ui/DataTable';
import { Field } from '../../ui/Field';
import { useText } from '../../ui/text';
import { useCampaigns } from './model';

interface Props {
  campaign: Campaign;
  report: Report;
}

/** Adds or removes by hand, as little as needed: what the rule gives by itself is not written down. */
function counted(campaign: Campaign, id: string, counts: boolean): Campaign {
  const without = (list: readonly string[]) => list.filter((one) => one !== id);
  return counts
    ? { ...campaign, added: [...without(campaign.added), id], removed: without(campaign.removed) }
    : { ...campaign, added: without(campaign.added), removed: [...without(campaign.removed), id] };
}

/** The streams that are listed, and all others that could be added; nothing of it is worked out before somebody looks. */
export function Members({ campaign, report }: Props) {
  const { t } = useText();
  const [wasOpened, setOpened] = useState(false);
  const rows = [...report.members, ...heldBack(report)];
  return (
    <details class="adc-card adc-screen adc-members">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button of its own, and is clicked by key as well */}
      <summary onClick={() => setOpened(true)}>
        {t('desk.campaign.members.title')} ({rows.length})
      </summary>
      {wasOpened && <MemberTable campaign={campaign} rows={rows.sort((a, b) => a.startedAt - b.startedAt)} report={report} />}
    </details>
  );
}

const heldBack = ({ leftOut }: Report) =>
  leftOut.filter(({ why }) => why === 'removed-by-hand' || why === 'rehearsal').map(({ session }) => session);

function MemberTable({ campaign, report, rows }: Props & { rows: Session[] }) {
  const { t, language } = useText();
  const { campaigns } = useCampaigns();
  const [picked, setPicked] = useState('');
  const members = new Set(report.members.map((session) => session.id));
  const known = new Set(rows.map((session) => session.id));
  const others = campaigns.sessions.value.filter((session) => session.endedAt !== undefined && !known.has(session.id));
  const titled = (session: Session) => session.title || t('desk.campaign.members.untitled');
  const day = (session: Session) => formatDate(session.startedAt, campaign.timeZone, language);
  const set = (id: string, counts: boolean) => void campaigns.save(counted(campaign, id, counts));

  const columns: Column<Session>[] = [
    { id: 'stream', header: t('desk.campaign.members.stream'), cell: titled, sort: titled },
    { id: 'day', header: t('desk.campaign.members.day'), cell: day, sort: (session) => session.startedAt },
    {
      id: 'hosts',
      header: t('desk.campaign.members.hosts'),
      cell: (session) => formatList(session.hosts, language) || t('common.noValue'),
    },
    {
      id: 'county',
      header: t('desk.campaign.members.county'),
      cell: (session) => session.county || t('common.noValue'),
      sort: (session) => session.county,
    },
    {
      id: 'counts',
      header: t('desk.campaign.members.counts'),
      cell: (session) => (
        <input
          type="checkbox"
          checked={members.has(session.id)}
          aria-label={t('desk.campaign.members.toggle', { title: titled(session) })}
          onChange={(event) => set(session.id, event.currentTarget.checked)}
        />
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption={t('desk.campaign.members.caption')}
        captionHidden
        columns={columns}
        rows={rows}
        rowId={(session) => session.id}
        locale={language}
      />
      {others.length > 0 && (
        <div class="adc-form-row">
          <Field label={t('desk.campaign.members.moreDays')}>
            {(naming) => (
              <select {...naming} class="ad-input" value={picked} onChange={(event) => setPicked(event.currentTarget.value)}>
                <option value="">{t('desk.campaign.members.otherPick')}</option>
                {others.map((session) => (
                  <option key={session.id} value={session.id}>
                    {day(session)} · {titled(session)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Button
            icon="plus"
            disabled={picked === ''}
            onClick={() => {
              set(picked, true);
              setPicked('');
            }}
          >
            {t('desk.campaign.members.add')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Sessions that are here with other content: the rule's choice with its reason, and the other one for whoever knows better. */
import { formatDate } from '../../../utils/domain/format';
import type { SessionPlan } from '../../../utils/domain/merge/plan';
import type { Preview } from '../../../utils/state/handover';
import { type Column, DataTable } from '../../ui/DataTable';
import { useText } from '../../ui/text';
import { useBackup } from './model';

export function DifferingSessions({ preview }: { preview: Preview }) {
  const { t, language } = useText();
  const { handover } = useBackup();
  const rows = preview.plan.sessions.filter(({ state }) => state === 'differing');
  if (rows.length === 0) return null;
  const title = ({ record }: SessionPlan) => record.session.title || t('desk.campaign.members.untitled');
  const columns: Column<SessionPlan>[] = [
    { id: 'title', header: t('desk.campaign.members.stream'), cell: title, sort: title },
    {
      id: 'day',
      header: t('desk.campaign.members.day'),
      cell: ({ record }) => formatDate(record.session.startedAt, record.session.timeZone, language),
      sort: ({ record }) => record.session.startedAt,
    },
    {
      id: 'take',
      header: t('desk.backup.preview.which'),
      cell: (row) => (
        <>
          <select
            class="ad-input"
            value={row.take ?? 'here'}
            aria-label={t('desk.backup.preview.choice', { title: title(row) })}
            onChange={(event) => handover.choose(row.record.session.id, event.currentTarget.value === 'file' ? 'file' : 'here')}
          >
            <option value="here">{t('desk.backup.preview.here')}</option>
            <option value="file">{t('desk.backup.preview.take')}</option>
          </select>
          {row.why && <span class="adc-more">{t(`desk.backup.preview.why.${row.why}`)}</span>}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('desk.backup.preview.which')}
      captionHidden
      columns={columns}
      rows={rows}
      rowId={({ record }) => record.session.id}
      locale={language}
    />
  );
}

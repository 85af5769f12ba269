/** The files that were read: from whom, how many sessions, and why one was refused. */
import { formatList } from '../../../utils/domain/format';
import type { ReadFile } from '../../../utils/domain/merge/refusal';
import { type Column, DataTable } from '../../ui/DataTable';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/text';

/** Titles are told of so many sessions; the number of all stands above the table. */
const NAMED = 3;

/** Titles of the sessions whose totals did not follow from their readings. */
function recounted(read: ReadFile & { ok: true }): string[] {
  const ids = new Set(read.notes.flatMap(({ session, note }) => (note === 'recounted' ? [session] : [])));
  const titles = read.bundle.records.flatMap(({ session }) => (ids.has(session.id) ? [session.title || session.id] : []));
  return titles.length > NAMED ? [...titles.slice(0, NAMED), '…'] : titles;
}

export function PreviewFiles({ files }: { files: readonly ReadFile[] }) {
  const { t, language } = useText();
  const columns: Column<ReadFile>[] = [
    { id: 'file', header: t('desk.backup.preview.file'), cell: ({ file }) => file, sort: ({ file }) => file },
    {
      id: 'office',
      header: t('desk.backup.preview.office'),
      cell: (read) => (read.ok && read.bundle.office) || t('common.noValue'),
    },
    {
      id: 'sessions',
      header: t('desk.backup.preview.sessions'),
      numeric: true,
      cell: (read) => (read.ok ? read.bundle.records.length : t('common.noValue')),
    },
    {
      id: 'state',
      header: t('desk.backup.preview.state'),
      cell: (read) =>
        read.ok ? (
          <span class="adc-good">
            <Icon name="check" size="sm" /> {t('desk.backup.preview.good')}
            {recounted(read).length > 0 && (
              <span class="adc-more" data-recounted>
                {t('desk.backup.preview.recountedOf', { titles: formatList(recounted(read), language) })}
              </span>
            )}
          </span>
        ) : (
          <span class="adc-bad" data-refused={read.code}>
            <Icon name="warning" size="sm" /> {t(`desk.backup.refusal.${read.code}`)}
            {read.where && <span class="adc-more">{t('desk.backup.where', { where: read.where })}</span>}
          </span>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('desk.backup.preview.file')}
      captionHidden
      columns={columns}
      rows={files}
      rowId={(read) => `${files.indexOf(read)} ${read.file}`}
      locale={language}
    />
  );
}

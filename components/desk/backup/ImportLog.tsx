/** Who imported what and when, newest first; the newest that still counts can be taken back. */
import { useState } from 'preact/hooks';
import { formatDateTime, formatList } from '../../../utils/domain/format';
import type { ImportSummary } from '../../../utils/domain/merge/import-record';
import { Button } from '../../ui/Button';
import { type Column, DataTable } from '../../ui/DataTable';
import { Dialog } from '../../ui/Dialog';
import { useText } from '../../ui/text';
import { useBackup } from './model';

const NAMED = 3;

export function ImportLog() {
  const { t, language } = useText();
  const { handover, timeZone } = useBackup();
  const [asked, setAsked] = useState<string | null>(null);
  const rows = handover.imports.value;
  const newest = rows.find((row) => row.undoneAt === undefined)?.id;
  const moment = (at: number) => formatDateTime(at, timeZone, language);
  const files = (row: ImportSummary) => {
    const names = row.files.slice(0, NAMED).map((file) => (file.office ? `${file.name} (${file.office})` : file.name));
    const more = row.files.length - names.length;
    return formatList([...names, ...(more > 0 ? [t('desk.backup.log.more', { count: more })] : [])], language);
  };
  const columns: Column<ImportSummary>[] = [
    { id: 'when', header: t('desk.backup.log.when'), cell: ({ at }) => moment(at), sort: ({ at }) => at },
    { id: 'who', header: t('desk.backup.log.who'), cell: ({ by }) => by || t('common.noValue'), sort: ({ by }) => by },
    {
      id: 'files',
      header: t('desk.backup.log.files'),
      cell: (row) => (
        <>
          {files(row)}
          {row.kind === 'backup' && <span class="adc-more">{t('desk.backup.log.restore')}</span>}
        </>
      ),
    },
    {
      id: 'added',
      header: t('desk.backup.log.added'),
      numeric: true,
      cell: ({ added }) => added.length,
      sort: ({ added }) => added.length,
    },
    {
      id: 'replaced',
      header: t('desk.backup.log.replaced'),
      numeric: true,
      cell: ({ replaced }) => replaced,
      sort: ({ replaced }) => replaced,
    },
    {
      id: 'undo',
      header: t('desk.backup.log.undo'),
      cell: (row) =>
        row.undoneAt !== undefined ? (
          t('desk.backup.log.undone', { when: moment(row.undoneAt) })
        ) : row.id === newest ? (
          <Button size="sm" icon="undo" onClick={() => setAsked(row.id)}>
            {t('desk.backup.log.undo')}
          </Button>
        ) : (
          t('common.noValue')
        ),
    },
  ];
  return (
    <section class="adc-card">
      <h2>{t('desk.backup.log.title')}</h2>
      {rows.length === 0 ? (
        <p class="adc-quiet">{t('desk.backup.log.none')}</p>
      ) : (
        <DataTable
          caption={t('desk.backup.log.title')}
          captionHidden
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          locale={language}
        />
      )}
      {asked !== null && (
        <Dialog
          title={t('desk.backup.log.undoAsk')}
          onClose={() => setAsked(null)}
          actions={
            <>
              <Button onClick={() => setAsked(null)}>{t('desk.backup.preview.cancel')}</Button>
              <Button
                variant="danger"
                onClick={() => {
                  void handover.undo(asked);
                  setAsked(null);
                }}
              >
                {t('desk.backup.log.undo')}
              </Button>
            </>
          }
        >
          <p>{t('desk.backup.log.undoText')}</p>
        </Dialog>
      )}
    </section>
  );
}

/** What the files that were read would change: nothing has been written yet. */
import { formatList } from '../../../utils/domain/format';
import { KEPT_SETTINGS, SIDE_TABLES } from '../../../utils/domain/merge/bundle';
import { writesOf } from '../../../utils/domain/merge/plan';
import type { Preview } from '../../../utils/state/handover';
import { Button } from '../../ui/Button';
import { useText } from '../../ui/text';
import { DifferingSessions } from './DifferingSessions';
import { useBackup } from './model';
import { PreviewFiles } from './PreviewFiles';
import { WorkingLine } from './WorkingLine';

export function ImportPreview({ preview }: { preview: Preview }) {
  const { t, language } = useText();
  const { handover, office } = useBackup();
  const { files, plan, kind } = preview;
  const importing = handover.working.value?.what === 'importing';
  const writes = writesOf(plan, kind);
  const nothing = writes.records.length === 0 && writes.side.length === 0 && writes.settings.length === 0;
  const states = (state: string) => plan.sessions.filter((one) => one.state === state).length;
  const notes = files.flatMap((read) => (read.ok ? read.notes : []));
  const counts = [
    ['new', states('new')],
    ['same', states('same')],
    ['differing', states('differing')],
    ['twice', plan.sessions.filter((one) => one.also.length > 0).length],
    ['recounted', notes.filter(({ note }) => note === 'recounted').length],
    ['totalsOnly', notes.filter(({ note }) => note === 'totals-only').length],
    ['thinned', notes.filter(({ note }) => note === 'thinned').length],
    ['refused', files.filter((read) => !read.ok).length],
  ] as const;
  const side = SIDE_TABLES.flatMap((table) => {
    const own = plan.side.filter((one) => one.table === table);
    const what = t(`desk.backup.what.${table}`);
    const fresh = own.filter((one) => one.state === 'new').length;
    const other = own.filter((one) => one.state === 'differing').length;
    return [
      ...(fresh > 0 ? [t('desk.backup.preview.sideNew', { count: fresh, what })] : []),
      ...(other > 0
        ? [t(kind === 'backup' ? 'desk.backup.preview.sideDiffering' : 'desk.backup.preview.sideKept', { count: other, what })]
        : []),
    ];
  });
  const settings = KEPT_SETTINGS.flatMap((name) =>
    writes.settings.some(({ key }) => key === name) ? [t(`desk.backup.setting.${name}`)] : [],
  );
  return (
    <section class="adc-card" aria-labelledby="preview-title" data-preview={kind}>
      <h2 id="preview-title">{t('desk.backup.preview.title')}</h2>
      <p class="adc-quiet">{t('desk.backup.preview.none')}</p>
      <ul class="adc-list">
        {counts.flatMap(([id, count]) => (count > 0 ? [<li key={id}>{t(`desk.backup.preview.${id}`, { count })}</li>] : []))}
        {side.length > 0 && <li>{t('desk.backup.preview.side', { list: formatList(side, language) })}</li>}
        {settings.length > 0 && <li>{t('desk.backup.preview.settings', { list: formatList(settings, language) })}</li>}
        {nothing && <li>{t('desk.backup.preview.nothing')}</li>}
      </ul>
      <PreviewFiles files={files} />
      <DifferingSessions preview={preview} />
      {importing && <WorkingLine />}
      <div class="adc-actions">
        <Button
          variant="primary"
          icon="check"
          busy={importing}
          disabled={nothing}
          onClick={() => void handover.apply(office.value)}
        >
          {kind === 'backup' ? t('desk.backup.preview.restore') : t('desk.backup.preview.apply')}
        </Button>
        <Button variant="quiet" onClick={handover.drop}>
          {t('desk.backup.preview.cancel')}
        </Button>
      </div>
    </section>
  );
}

/** Workbook and bundle of one session, loaded when one is first made. */
import { browser } from '#imports';
import { gatherBundle } from '../../utils/database/backup';
import { db } from '../../utils/database/db';
import type { Session } from '../../utils/domain/session';
import { BUNDLE_EXTENSION, BUNDLE_TYPE, writeBundle } from '../../utils/export/bundle-write';
import { exportName } from '../../utils/export/file-name';
import { sessionSheets } from '../../utils/export/session-sheets';
import { writeXlsx } from '../../utils/export/xlsx';
import type { Translator } from '../../utils/i18n';
import { download } from '../../utils/platform/download';
import { officeName } from '../../utils/settings/handover';
import type { Recording } from '../../utils/state/session-page';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const nameOf = ({ title, startedAt, timeZone }: Session, { t }: Translator, extension: string) =>
  exportName(t('common.name'), title, startedAt, timeZone, extension);

/** Rejects when the file cannot be made. */
export async function exportXlsx(recording: Recording, text: Translator): Promise<void> {
  const { t } = text;
  const sheets = sessionSheets(recording, {
    word: (word) => t(`history.sheet.${word}`),
    metric: (metric) => t(`common.metric.${metric}`),
    kind: (kind) => t(`history.marks.kind.${kind}`),
  });
  download(nameOf(recording.session, text, 'xlsx'), writeXlsx(sheets) as Uint8Array<ArrayBuffer>, XLSX);
}

/** Read anew from the database, so that what is given away is what is stored. Rejects for a session that is gone or still recorded. */
export async function exportBundle(session: Session, text: Translator): Promise<void> {
  const gathered = await gatherBundle(db, [session.id]);
  if (!gathered || gathered.records.length === 0) throw new Error('the session is gone, or still being recorded');
  const { left: _, ...content } = gathered;
  const office = await officeName.get();
  const app = browser.runtime.getManifest().version;
  const bytes = await writeBundle({ format: 1, kind: 'bundle', app, madeAt: Date.now(), office, ...content });
  download(nameOf(session, text, BUNDLE_EXTENSION), bytes, BUNDLE_TYPE);
}

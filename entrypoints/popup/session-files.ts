/** Makes the files of one session and hands them to the browser; loaded when one is first wanted. */
import { browser } from '#imports';
import { fileNaming, sheetWords } from '../../components/history/file-words';
import { sessionCard } from '../../components/history/session-card';
import { formatIn } from '../../components/history/use-format';
import { pagePaints } from '../../components/ui/paints';
import { bundleFile, cardFile, csvFile, jsonFile, type SessionFile, xlsxFile } from '../../utils/export/session-files';
import type { Translator } from '../../utils/i18n';
import { download } from '../../utils/platform/download';
import { officeName } from '../../utils/settings/handover';
import type { People } from '../../utils/state/history-search';
import type { Recording } from '../../utils/state/session-page';

const save = ({ name, content, type }: SessionFile) => download(name, content, type);

export const exportCsv = (recording: Recording, text: Translator) => save(csvFile(recording, fileNaming(text)));

export const exportJson = (recording: Recording, text: Translator) => save(jsonFile(recording, fileNaming(text)));

export const exportXlsx = (recording: Recording, text: Translator) =>
  save(xlsxFile(recording, fileNaming(text), sheetWords(text)));

export async function exportCard(recording: Recording, people: People, text: Translator): Promise<void> {
  const card = sessionCard(recording, people, text, formatIn(text));
  save(await cardFile(recording.session, card, fileNaming(text), pagePaints()));
}

/** Read anew from the database, so that what is given away is what is stored. Rejects for a session that is gone or still recorded. */
export async function exportBundle({ session }: Recording, text: Translator): Promise<void> {
  const [{ gatherBundle }, { db }] = await Promise.all([
    import('../../utils/database/backup'),
    import('../../utils/database/db'),
  ]);
  const gathered = await gatherBundle(db, [session.id]);
  if (!gathered || gathered.records.length === 0) throw new Error('the session is gone, or still being recorded');
  const { left: _, ...content } = gathered;
  const app = browser.runtime.getManifest().version;
  const bundle = {
    format: 1 as const,
    kind: 'bundle' as const,
    app,
    madeAt: Date.now(),
    office: await officeName.get(),
    ...content,
  };
  save(await bundleFile(session, bundle, fileNaming(text)));
}

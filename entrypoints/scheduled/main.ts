/**
 * The page that nobody sees: gathers everything into one file, gives its address to the background, and is closed by it when the file is on the disk.
 * Such a page has messages and storage of its own origin and nothing else of the browser: what else it needs stands in its address.
 */
import { gatherBackup } from '../../utils/database/backup';
import { db } from '../../utils/database/db';
import { BUNDLE_EXTENSION, BUNDLE_TYPE, writeBundle } from '../../utils/export/bundle-write';
import { exportName } from '../../utils/export/file-name';
import { sendMessage } from '../../utils/messaging/protocol';
import { entryOf } from '../../utils/platform/error-log';

async function make(): Promise<{ address: string; name: string }> {
  const asked = new URLSearchParams(location.search);
  const office = asked.get('office') ?? '';
  const gathered = await gatherBackup(db);
  if (!gathered) throw new Error('nothing was gathered');
  const { left: _, ...content } = gathered;
  const app = asked.get('app') ?? '';
  const madeAt = Date.now();
  const kept = await sendMessage('keptSettings', null);
  if (!kept.ok) throw new Error(`no settings: ${kept.reason}`);
  const bytes = await writeBundle({ format: 1, kind: 'backup', app, madeAt, office, ...content, settings: kept.settings });
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    address: URL.createObjectURL(new Blob([bytes], { type: BUNDLE_TYPE })),
    name: exportName(asked.get('product') ?? '', office, madeAt, timeZone, BUNDLE_EXTENSION),
  };
}

make()
  .catch(async (error: unknown) => {
    await sendMessage('reportError', entryOf('scheduled backup', error, Date.now()));
    return { failed: true as const };
  })
  .then((made) => sendMessage('backupMade', made))
  // Nobody is there to tell; a background that waits for the answer gives up by itself.
  .catch(() => undefined);

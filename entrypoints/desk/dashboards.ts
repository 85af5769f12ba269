/** How the page of taught dashboards reaches storage and files. */
import { browser } from '#imports';
import type { DashboardsModel } from '../../components/desk/dashboards/model';
import { db } from '../../utils/database/db';
import { allProfiles } from '../../utils/database/profiles';
import type { Profile } from '../../utils/domain/profile';
import type { ProfileFileRead } from '../../utils/domain/profile-import';
import { onChanged } from '../../utils/messaging/changes';
import { type Answer, sendMessage } from '../../utils/messaging/protocol';
import { download } from '../../utils/platform/download';
import { logError } from '../../utils/platform/error-log';
import type { Outcome } from '../../utils/state/actions';
import { createDashboards } from '../../utils/state/dashboards';

const outcome = async (answer: Promise<Answer | undefined>): Promise<Outcome> =>
  (await answer) ?? { ok: false, reason: 'unreachable' };

async function read(file: File): Promise<ProfileFileRead> {
  const { readProfileFile } = await import('../../utils/schema/profile-file');
  try {
    return readProfileFile(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    await logError('read dashboards', error);
    return { ok: false, reason: 'damaged' };
  }
}

async function give(profiles: readonly Profile[], timeZone: string, product: string): Promise<void> {
  const [{ writeProfileFile, PROFILE_FILE }, { exportName }] = await Promise.all([
    import('../../utils/schema/profile-file'),
    import('../../utils/export/file-name'),
  ]);
  const at = Date.now();
  const text = writeProfileFile(profiles, browser.runtime.getManifest().version, at);
  download(exportName(product, '', at, timeZone, PROFILE_FILE.extension), new TextEncoder().encode(text), PROFILE_FILE.type);
}

/** `product`: the name that a file begins with, in the language in force. */
export function dashboardsModel(product: () => string, timeZone: string): DashboardsModel {
  const failed = (error: unknown) => void logError('dashboards', error);
  return {
    timeZone,
    dashboards: createDashboards({
      all: () => allProfiles(db),
      put: (profiles) => outcome(sendMessage('putProfiles', { profiles: [...profiles] })),
      remove: (key) => outcome(sendMessage('removeProfile', { key })),
      read,
      give: (profiles) => void give(profiles, timeZone, product()).catch(failed),
      onChanged: (changed) => void onChanged(changed),
    }),
  };
}

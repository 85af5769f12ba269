/** How long sessions stay whole, and backups that are written by themselves: settings, leave of the browser, and the background's work. */
import { signal } from '@preact/signals';
import { browser } from '#imports';
import type { KeepModel, ScheduleModel } from '../../components/desk/backup/model';
import { db } from '../../utils/database/db';
import { thinPreview } from '../../utils/database/thin';
import { monthsBefore } from '../../utils/domain/sealed/thin';
import { sendMessage } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { backupEvery, keepMonths } from '../../utils/settings/handover';
import { follow } from '../../utils/state/stored';
import { storeChanged } from './campaigns';

const failed = (where: string) => (error: unknown) => void logError(where, error);
const LEAVE = { permissions: ['downloads' as const] };

export function keepModel(): KeepModel {
  const months = follow<number | null>(keepMonths, null);
  return {
    months: months.value,
    set: (next) => void months.set(next).catch(failed('settings')),
    async preview(next) {
      try {
        return await thinPreview(db, monthsBefore(Date.now(), next));
      } catch (error) {
        await logError('thin preview', error);
        return null;
      }
    },
    async thin() {
      const answer = await sendMessage('thinOut', null).catch(() => null);
      if (answer?.ok && answer.thinned > 0) storeChanged();
      return answer ?? { ok: false, reason: 'unreachable' };
    },
  };
}

/** Nothing where the browser has no place to make a file by itself (Firefox knows no such page). */
export function scheduleModel(): { schedule?: ScheduleModel } {
  if (!('offscreen' in browser)) return {};
  const every = follow<number | null>(backupEvery, null);
  const allowed = signal(false);
  const look = () =>
    void browser.permissions.contains(LEAVE).then((granted) => {
      allowed.value = granted;
    }, failed('permissions'));
  look();
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  return {
    schedule: {
      every: every.value,
      allowed,
      async begin(days) {
        const granted = await browser.permissions.request(LEAVE);
        if (granted) await every.set(days);
        return granted;
      },
      end: () => void every.set(null).catch(failed('settings')),
    },
  };
}

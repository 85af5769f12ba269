/** The popup's history: what reads, writes, listens and notes errors, handed to `state/history-source`. */
import type { ReadonlySignal } from '@preact/signals';
import type { ReadOnly } from '../../utils/database/read-only';
import type { LiveState } from '../../utils/domain/live';
import { onChanged } from '../../utils/messaging/changes';
import { historyCalls } from '../../utils/messaging/history-calls';
import { sendMessage } from '../../utils/messaging/protocol';
import { entryOf, logError } from '../../utils/platform/error-log';
import type { HistorySource } from '../../utils/state/history';
import { historySource } from '../../utils/state/history-source';
import { onSeen } from '../../utils/state/seen';

/** Notes an error by the background, or here when it does not answer. */
async function report(where: string, error: unknown): Promise<void> {
  const noted = await sendMessage('reportError', entryOf(where, error, Date.now())).catch(() => null);
  if (!noted?.ok) await logError(where, error);
}

export function popupHistory(stored: ReadOnly, live: ReadonlySignal<LiveState | null>): HistorySource {
  return historySource({
    stored,
    live,
    onChanged,
    onSeen,
    report,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    calls: historyCalls,
  });
}

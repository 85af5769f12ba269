/** The entries of the error log as a signal, read when the popup opens. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { LogEntry } from '../../utils/domain/log-entry';
import { sendMessage } from '../../utils/messaging/protocol';
import { readLog } from '../../utils/platform/error-log';

/** Asked of the background, which writes it; read directly when that does not answer, for then it is needed most. */
export function followErrors(): ReadonlySignal<readonly LogEntry[]> {
  const errors = signal<readonly LogEntry[]>([]);
  void sendMessage('errorLog')
    .catch(() => null)
    .then(async (answer) => {
      errors.value = answer?.ok ? answer.entries : await readLog();
    });
  return errors;
}

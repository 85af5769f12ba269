/** How many errors were noted, and a button that copies them for a report. Silent while there is none. */
import { useState } from 'preact/hooks';
import type { LogEntry } from '../../utils/domain/log-entry';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';

interface Props {
  entries: readonly LogEntry[];
  /** Puts a text on the clipboard; rejects when the browser does not allow it. */
  copy(text: string): Promise<void>;
}

/** One entry a line: time in UTC, place, how often, what. */
function errorLogText(entries: readonly LogEntry[]): string {
  return entries
    .map(({ at, where, times, message, detail }) => {
      const line = `${new Date(at).toISOString()} ${where}${times > 1 ? ` ×${times}` : ''}: ${message}`;
      return detail ? `${line}\n${detail}` : line;
    })
    .join('\n');
}

export function ErrorLog({ entries, copy }: Props) {
  const { t } = useText();
  const [told, setTold] = useState<'copied' | 'copyFailed' | null>(null);
  if (entries.length === 0) return null;
  const press = () =>
    copy(errorLogText(entries)).then(
      () => setTold('copied'),
      () => setTold('copyFailed'),
    );
  return (
    <footer class="adh-errors">
      <span>{t('history.errors.count', { count: entries.length })}</span>
      <Button size="sm" variant="quiet" icon="copy" onClick={() => void press()}>
        {t('history.errors.copy')}
      </Button>
      <span role="status">{told && t(`history.errors.${told}`)}</span>
    </footer>
  );
}

/** Sentences for what is wrong with a cell of a table. */
import type { TableIssue } from '../../utils/state/desk-tables';
import { useText } from '../ui/text';

const CODES = [
  'required',
  'too-long',
  'not-whole',
  'negative',
  'too-large',
  'currency',
  'picture',
  'too-many',
  'duplicate',
  'long-name',
  'open',
  'currency-mix',
  'words',
  'at-least',
  'yes-or-no',
  'below-floor',
  'above-list',
  'no-live-price',
] as const;

/** Codes of the number parser (several numbers, a change, a rate …) share one sentence: it is no number that can be taken. */
export function useIssueText(): (issue: TableIssue) => string {
  const { t } = useText();
  return ({ code, limit, other }) => {
    const known = CODES.find((one) => one === code);
    if (known === 'duplicate' && other !== undefined) return t('desk.issue.duplicateOf', { row: other });
    return t(known ? `desk.issue.${known}` : 'desk.issue.no-number', { limit: limit ?? 0 });
  };
}

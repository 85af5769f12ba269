/** What becomes of each row of the table: how many are taken, and for every refusal and doubt its row, column, value and reason. */
import type { TableIssue, TableRead } from '../../utils/state/desk-tables';
import { Icon } from '../ui/Icon';
import { useText } from '../ui/text';
import { useIssueText } from './use-issue-text';
import { WindowedList } from './WindowedList';

const STATES = ['ok', 'warning', 'refused', 'skipped'] as const;

export function ImportRows({ preview }: { preview: TableRead & { ok: true } }) {
  const { t } = useText();
  const issues = preview.rows
    .flatMap((row) => row.issues)
    .toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning') || a.row - b.row);
  return (
    <section class="adk-group" aria-label={t('desk.import.rows')}>
      <p class="adk-row" role="status">
        {STATES.filter((state) => preview.counts[state] > 0).map((state) => (
          <span key={state} class="adk-badge" data-state={state}>
            {t(`desk.import.count.${state}`, { count: preview.counts[state] })}
          </span>
        ))}
      </p>
      {issues.length > 0 && (
        <div class="adk-issues">
          <WindowedList
            label={t('desk.import.issues')}
            rows={issues.map((issue, index) => ({ issue, id: String(index) }))}
            rowId={({ id }) => id}
          >
            {({ issue }) => <Issue issue={issue} />}
          </WindowedList>
        </div>
      )}
    </section>
  );
}

function Issue({ issue }: { issue: TableIssue }) {
  const { t } = useText();
  const issueText = useIssueText();
  const { row, header, value, severity } = issue;
  return (
    <div class="adk-issue" data-severity={severity}>
      <Icon name="warning" size="sm" label={t(severity === 'error' ? 'desk.import.isRefused' : 'desk.import.isTaken')} />
      <b>{t('desk.import.rowNumber', { row })}</b>
      <span>{header}</span>
      <q>{value || ' '}</q>
      <span>{issueText(issue)}</span>
    </div>
  );
}

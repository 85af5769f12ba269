/** The corrections of this session, newest first: what was read, what a person made of it, and why. */
import { formatClock } from '../../../utils/domain/format';
import type { Correction } from '../../../utils/domain/ledger/corrections';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../../ui/text';
import { Guarded } from '../Guarded';
import { amountText } from '../metric-view';
import { useModel } from '../model';

interface Props {
  corrections: readonly Correction[];
  /** Id of the one that is being mended. */
  editing: string | undefined;
  onEdit(id: string): void;
}

export function CorrectionList({ corrections, editing, onEdit }: Props) {
  const { actions, timeZone } = useModel();
  const { t, language } = useText();
  if (corrections.length === 0) return null;
  const text = ({ metric, currency }: Correction, amount: number | undefined) =>
    amount === undefined ? t('common.noValue') : amountText(metric, { amount, ...(currency ? { currency } : {}) }, language);
  return (
    <ol class="ad-mark-list ad-corrections" aria-label={t('sidebar.correct.list')}>
      {corrections.map((mark) => {
        const metric = t(`common.metric.${mark.metric}`);
        return (
          <li key={mark.id} data-correction={mark.id}>
            <div class="ad-line">
              <span class="ad-mark-title">
                {t('sidebar.correct.said', { metric, read: text(mark, mark.read), amount: text(mark, mark.amount) })}
              </span>
              <span class="ad-aside ad-num">{formatClock(mark.at, timeZone, language)}</span>
              {mark.id !== editing && (
                <IconButton size="sm" icon="edit" label={t('sidebar.correct.edit', { metric })} onClick={() => onEdit(mark.id)} />
              )}
              <Guarded>
                <IconButton
                  size="sm"
                  icon="trash"
                  label={t('sidebar.correct.remove', { metric })}
                  onClick={() => void actions.removeMark(mark.id)}
                />
              </Guarded>
            </div>
            <p class="ad-aside">{mark.reason}</p>
          </li>
        );
      })}
    </ol>
  );
}

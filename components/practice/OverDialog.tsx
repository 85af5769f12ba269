/** What a platform shows over its dashboard when a show has ended: the totals once more. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { NO_VALUE } from './Digits';
import { showClock, showCount, showMoney } from './platform-text';
import type { Practice } from './practice-model';

const TOTALS = ['audience', 'visits', 'orders', 'items', 'buyers', 'followers'] as const;

export function OverDialog({ practice }: { practice: Practice }) {
  const { t, language } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const { totals = {}, tMs } = practice.page.value;
  useEffect(() => dialog.current?.showModal(), []);
  const count = (amount: number | undefined) => (amount === undefined ? NO_VALUE : showCount(amount, language, 'short').text);
  const close = () => {
    practice.overClosed.value = true;
  };
  return (
    <dialog ref={dialog} class="ad-practice-over" aria-labelledby="practice-over" onClose={close}>
      <h2 id="practice-over">{t('practice.over.title')}</h2>
      <p class="ad-practice-over-sum">
        <span>{t('practice.metric.revenue')}</span>
        <strong>{totals.revenue === undefined ? NO_VALUE : showMoney(totals.revenue, language, 'short').text}</strong>
      </p>
      <dl>
        <div>
          <dt>{t('practice.over.lasted')}</dt>
          <dd>{showClock(tMs)}</dd>
        </div>
        {TOTALS.map((metric) => (
          <div key={metric}>
            <dt>{t(`practice.metric.${metric}`)}</dt>
            <dd>{count(totals[metric])}</dd>
          </div>
        ))}
      </dl>
      <p class="ad-practice-muted">{t('practice.over.note')}</p>
      <p class="ad-practice-over-doors">
        <Button onClick={practice.start}>{t('practice.over.again')}</Button>
        <Button variant="primary" onClick={close}>
          {t('practice.over.close')}
        </Button>
      </p>
    </dialog>
  );
}

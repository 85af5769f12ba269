/** Sets the goal: which number, how much, by when. */
import { useState } from 'preact/hooks';
import { currencyExponent, toMajor } from '../../../utils/domain/format';
import { GOAL_METRICS, type ShowGoal } from '../../../utils/domain/ledger/pace';
import { METRICS } from '../../../utils/domain/metrics';
import { nextTime, timeOfDay } from '../../../utils/domain/time-of-day';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { useText } from '../../ui/text';
import { readExact } from '../correction';
import { useModel } from '../model';
import { MetricAmount } from './MetricAmount';

/** Where the page does not say. */
const HOME_CURRENCY = 'CNY';

type Wrong = 'wrongAmount' | 'wrongTime' | null;

export function GoalForm({ goal, onDone }: { goal: ShowGoal | null; onDone(): void }) {
  const { live, aide, timeZone } = useModel();
  const { t } = useText();
  const [metric, setMetric] = useState<ShowGoal['metric']>(goal?.metric ?? 'revenue');
  const [amount, setAmount] = useState(goal ? amountOf(goal) : '');
  const [end, setEnd] = useState(goal?.endAt === undefined ? '' : timeOfDay(goal.endAt, timeZone, {}));
  const [wrong, setWrong] = useState<Wrong>(null);

  /** What is wrong; null when it was kept. */
  function save(): Wrong {
    const currency = live.metric('revenue').peek()?.value.currency ?? HOME_CURRENCY;
    const money = METRICS[metric].quantity === 'money';
    const wanted = readExact(amount.trim(), money ? currencyExponent(currency) : 0);
    if (wanted === null || wanted <= 0) return 'wrongAmount';
    const endAt = end === '' ? undefined : nextTime(end, live.now.peek(), timeZone);
    if (endAt === null) return 'wrongTime';
    aide.set.goal({
      metric,
      amount: wanted,
      ...(endAt === undefined ? {} : { endAt }),
      ...(money ? { currency } : {}),
    });
    onDone();
    return null;
  }
  function submit(event: Event): void {
    event.preventDefault();
    setWrong(save());
  }

  return (
    <form class="ad-form ad-goal-form" onSubmit={submit}>
      <MetricAmount
        metric={{ label: t('sidebar.aide.goal.metric'), value: metric, ids: GOAL_METRICS, onChange: setMetric }}
        amount={{
          label: t('sidebar.aide.goal.amount'),
          error: wrong === 'wrongAmount' ? t('sidebar.aide.goal.wrongAmount') : null,
          value: amount,
          onChange: setAmount,
        }}
      />
      <Field label={t('sidebar.aide.goal.end')} {...(wrong === 'wrongTime' ? { error: t('sidebar.aide.goal.wrongTime') } : {})}>
        {(naming) => (
          <input
            {...naming}
            class="ad-input ad-num"
            type="time"
            value={end}
            onInput={(event) => setEnd(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="ad-form-foot">
        <Button type="submit" variant="primary" size="sm" icon="flag">
          {t('sidebar.aide.goal.save')}
        </Button>
        {goal && (
          <Button
            size="sm"
            onClick={() => {
              aide.set.goal(null);
              onDone();
            }}
          >
            {t('sidebar.aide.goal.clear')}
          </Button>
        )}
        <Button size="sm" variant="quiet" onClick={onDone}>
          {t('sidebar.aide.goal.cancel')}
        </Button>
      </div>
    </form>
  );
}

const amountOf = ({ metric, amount, currency }: ShowGoal) =>
  METRICS[metric].quantity === 'money' ? toMajor(amount, currency) : String(amount);

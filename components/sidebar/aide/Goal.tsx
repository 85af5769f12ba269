/** What the show is to reach: how much of it is there, and where it will stand at this rate. */
import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { formatClock, formatPercent } from '../../../utils/domain/format';
import type { ShowGoal } from '../../../utils/domain/ledger/pace';
import { Button } from '../../ui/Button';
import { Ring } from '../../ui/Ring';
import { useText } from '../../ui/text';
import { amountText } from '../metric-view';
import { useModel } from '../model';
import { Fold } from './Fold';
import { type GoalView, goalView } from './goal-view';
import { Later } from './Later';

const loadForm = () => import('./GoalForm').then((module) => module.GoalForm);

/** The sentence about the pace. */
function usePaceText(goal: ShowGoal): (view: GoalView) => string {
  const { timeZone } = useModel();
  const { t, language } = useText();
  const clock = (at: number | undefined) => (at === undefined ? t('common.noValue') : formatClock(at, timeZone, language));
  const rounded = (view: GoalView) => ((view.precision ?? 0) > 0 ? '≈' : '');
  return (view) => {
    switch (view.pace) {
      case 'done':
        return t('sidebar.aide.goal.done');
      case 'over':
        return t('sidebar.aide.goal.over', { time: clock(goal.endAt) });
      case 'at-end': {
        const share = rounded(view) + formatPercent(view.projectedShare ?? 0, language);
        return t('sidebar.aide.goal.pace', { share, time: clock(goal.endAt) });
      }
      case 'when':
        return t('sidebar.aide.goal.paceWhen', { time: clock(view.reachedAt) });
      case 'never':
        return t('sidebar.aide.goal.paceNone');
      default:
        return goal.endAt === undefined
          ? t('sidebar.aide.goal.paceUnknown')
          : t('sidebar.aide.goal.pace', { share: t('common.noValue'), time: clock(goal.endAt) });
    }
  };
}

function GoalNow({ goal, onChange }: { goal: ShowGoal; onChange(): void }) {
  const { live } = useModel();
  const { t, language } = useText();
  const text = usePaceText(goal);
  const metric = live.metric(goal.metric).value;
  // Each minute is enough for a pace; the number itself comes when it comes.
  const minute = useComputed(() => Math.floor(live.now.value / 60_000) * 60_000);
  const view = goalView(goal, metric, Math.max(minute.value, live.now.peek()));
  const none = t('common.noValue');
  const share = view.reached === undefined ? none : formatPercent(view.reached, language);
  const currency = metric?.value.currency ?? goal.currency;
  const money = currency === undefined ? {} : { currency };
  const value =
    view.amount === undefined
      ? none
      : amountText(goal.metric, { amount: view.amount, precision: metric?.value.precision ?? 0, ...money }, language);
  const ofGoal = amountText(
    goal.metric,
    { amount: goal.amount, ...(goal.currency ? { currency: goal.currency } : money) },
    language,
  );
  return (
    <div class="ad-goal" data-goal={goal.metric} data-pace={view.pace}>
      <Ring share={view.reached ?? null} label={t('sidebar.aide.goal.reached', { share })}>
        <b class="ad-num">{share}</b>
      </Ring>
      <div class="ad-goal-words">
        <p class="ad-goal-of ad-num">
          {t(`common.metric.${goal.metric}`)} {t('sidebar.aide.goal.ofGoal', { value, goal: ofGoal })}
        </p>
        <p class="ad-goal-pace ad-num">{text(view)}</p>
        <Button size="sm" icon="edit" onClick={onChange}>
          {t('sidebar.aide.goal.change')}
        </Button>
      </div>
    </div>
  );
}

/** The gist, for the closed section. */
function Brief({ goal }: { goal: ShowGoal }) {
  const { live } = useModel();
  const { t, language } = useText();
  const metric = live.metric(goal.metric).value;
  const { reached } = goalView(goal, metric, live.now.peek());
  const share = reached === undefined ? t('common.noValue') : formatPercent(reached, language);
  return <>{t('sidebar.aide.goal.brief', { metric: t(`common.metric.${goal.metric}`), share })}</>;
}

export function Goal() {
  const { aide } = useModel();
  const { t } = useText();
  const [editing, setEditing] = useState(false);
  const goal = aide.goal.value;
  return (
    <Fold name="goal" heading={t('sidebar.aide.goal.heading')} aside={goal && <Brief goal={goal} />}>
      {editing ? (
        <Later load={loadForm} props={{ goal, onDone: () => setEditing(false) }} />
      ) : goal ? (
        <GoalNow goal={goal} onChange={() => setEditing(true)} />
      ) : (
        <div class="ad-line">
          <p class="ad-aside">{t('sidebar.aide.goal.none')}</p>
          <Button size="sm" icon="flag" onClick={() => setEditing(true)}>
            {t('sidebar.aide.goal.set')}
          </Button>
        </div>
      )}
    </Fold>
  );
}

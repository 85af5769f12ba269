/** The goal as a ring, and a few numbers: only for a host who wants them. Old ones say so; one that is not known is a dash, never 0. */

import { formatPercent } from '../../utils/domain/format';
import { paceOf } from '../../utils/domain/ledger/pace';
import type { MetricId } from '../../utils/domain/metrics';
import { metricView } from '../sidebar/metric-view';
import { Ring } from '../ui/Ring';
import { useText } from '../ui/text';
import { useModel } from './model';

const SHOWN: readonly MetricId[] = ['viewers', 'orders', 'revenue'];

function One({ id }: { id: MetricId }) {
  const { prompter } = useModel();
  const { t, language } = useText();
  const view = metricView(id, prompter.totals.value[id], t('common.noValue'), language);
  const { kind } = prompter.standing.value;
  const old = kind === 'closed' || kind === 'lost' || kind === 'silent' || kind === 'orphaned';
  const doubtful = old || (view.state !== 'ok' && view.state !== 'rolling' && view.state !== 'missing');
  return (
    <div
      class={`ad-figure${doubtful ? ' ad-figure-old' : ''}`}
      data-metric={id}
      data-state={old && view.dataValue !== undefined ? 'stale' : view.state}
      {...(view.dataValue === undefined ? {} : { 'data-value': view.dataValue })}
    >
      <dt>{t(`common.metric.${id}`)}</dt>
      <dd>
        <b class="ad-num">{view.text}</b>
        {doubtful && <span class="ad-figure-word">{old ? t('prompter.old') : t(`common.state.${view.state}`)}</span>}
      </dd>
    </div>
  );
}

function GoalRing() {
  const { goal, prompter, live } = useModel();
  const { t, language } = useText();
  const wanted = goal.value;
  if (!wanted) return <p class="ad-prompter-aside">{t('prompter.noGoal')}</p>;
  const { reached } = paceOf(wanted, prompter.totals.value[wanted.metric], live.now.value);
  const share = reached === undefined ? t('common.noValue') : formatPercent(reached, language);
  return (
    <div class="ad-goal">
      <Ring share={reached ?? null} label={t('prompter.goal', { share, metric: t(`common.metric.${wanted.metric}`) })}>
        {share}
      </Ring>
    </div>
  );
}

export function Numbers() {
  const { look } = useModel();
  const { calm, ring } = look.value.value;
  if (calm && !ring) return null;
  return (
    <div class="ad-figures">
      {ring && <GoalRing />}
      {!calm && (
        <dl>
          {SHOWN.map((id) => (
            <One key={id} id={id} />
          ))}
        </dl>
      )}
    </div>
  );
}

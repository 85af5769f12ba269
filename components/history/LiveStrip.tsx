/** The session that is being recorded now, in one strip above the list: name, length, four totals, and whether readings are stored. */
import type { LiveState } from '../../utils/domain/live';
import type { MetricId } from '../../utils/domain/metrics';
import { Icon } from '../ui/Icon';
import { useText } from '../ui/text';
import { sessionHref } from './doors';
import { useFormat } from './use-format';

interface Props {
  state: LiveState;
  /** Epoch ms. */
  now: number;
}

const SHOWN: readonly MetricId[] = ['viewers', 'audience', 'orders', 'revenue'];

export function LiveStrip({ state, now }: Props) {
  const { t } = useText();
  const format = useFormat();
  const { session, storage } = state;
  if (!session) return null;
  const waiting = state.sources.reduce((sum, source) => sum + source.waiting, 0);
  return (
    <section class="adh-live" aria-label={t('history.live.title')}>
      <header class="adh-live-head">
        <span class="adh-badge adh-badge-live">
          <Icon name="record" size="sm" />
          {t('history.recording')}
        </span>
        {session.rehearsal && <span class="adh-badge">{t('history.rehearsal')}</span>}
        <a href={sessionHref(session.id)}>{session.title || t('history.untitled')}</a>
        <span class="adh-hint ad-num">{t('history.live.since', { duration: format.duration(now - session.startedAt) })}</span>
      </header>
      <dl class="adh-figures">
        {SHOWN.map((metric) => {
          const live = state.totals[metric];
          return (
            <div key={metric} class="adh-figure" data-state={live?.value.state}>
              <dt>{t(`common.metric.${metric}`)}</dt>
              <dd class="ad-num">{format.amount(metric, live?.value)}</dd>
              {live && live.value.state !== 'ok' && <dd class="adh-figure-state">{t(`common.state.${live.value.state}`)}</dd>}
            </div>
          );
        })}
      </dl>
      {storage.state !== 'ok' && (
        <p class="adh-live-stopped" role="alert">
          <Icon name="warning" size="sm" /> {t('history.live.stopped')}
          {waiting > 0 && ` ${t('history.live.waiting', { count: waiting })}`}
        </p>
      )}
    </section>
  );
}

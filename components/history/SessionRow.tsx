/** One session in the list: what, who, when, how long, and its four numbers. The title is the way in. */
import { figureOf, lengthMs } from '../../utils/domain/campaign/figures';
import type { Session } from '../../utils/domain/session';
import { counties, hostNames, type People } from '../../utils/state/history-search';
import { IconButton } from '../ui/IconButton';
import { Sparkline } from '../ui/Sparkline';
import { useText } from '../ui/text';
import { sessionHref } from './doors';
import { SessionBadges } from './SessionBadges';
import { useFormat } from './use-format';

interface Props {
  session: Session;
  people: People;
  onDelete(id: string): void;
  /** Whether it is ticked; absent = it cannot be. */
  chosen?: boolean;
  onChoose?(on: boolean): void;
}

export function SessionRow({ session, people, onDelete, chosen, onChoose }: Props) {
  const { t } = useText();
  const format = useFormat();
  const { metrics, spark } = session.summary;
  const title = session.title || t('history.untitled');
  const who = format.names(hostNames(session, people)) || t('history.noHost');
  const peak = metrics.viewers && { ...metrics.viewers, amount: metrics.viewers.peak };
  const audience = figureOf(session, 'audience');
  const hint = audience.addedUp ? t('history.totals.sumPeople', { count: audience.platforms?.length ?? 2 }) : undefined;
  const figures = [
    ['peak', t('history.peak'), format.amount('viewers', peak)],
    ['audience', t('common.metric.audience'), format.figure('audience', audience)],
    ['orders', t('common.metric.orders'), format.amount('orders', figureOf(session, 'orders'))],
    ['revenue', t('common.metric.revenue'), format.amount('revenue', figureOf(session, 'revenue'))],
  ] as const;

  return (
    <li class={`adh-session${onChoose ? ' adh-session-choosable' : ''}`} data-session={session.id}>
      {onChoose && (
        <input
          type="checkbox"
          class="adh-tick"
          checked={chosen === true}
          aria-label={t('history.chosen.choose', { title })}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      )}
      <div class="adh-session-what">
        <h2 class="adh-session-title">
          <a href={sessionHref(session.id)}>{title}</a>
          <SessionBadges session={session} />
        </h2>
        <p class="adh-session-who">{[who, format.names(counties(session, people))].filter(Boolean).join(' · ')}</p>
        <p class="adh-session-when">
          <time dateTime={new Date(session.startedAt).toISOString()}>
            {format.day(session.startedAt, session.timeZone)} {format.clock(session.startedAt, session.timeZone)}
          </time>
          {' · '}
          {format.duration(lengthMs(session))}
          {session.tags.map((tag) => (
            <span key={tag} class="adh-tag">
              {tag}
            </span>
          ))}
        </p>
      </div>
      <Sparkline points={spark} label={t('history.sparkLabel')} />
      <dl class="adh-figures">
        {figures.map(([id, label, text]) => (
          <div key={id} class="adh-figure" title={id === 'audience' ? hint : undefined}>
            <dt>{label}</dt>
            <dd class="ad-num">{text}</dd>
          </div>
        ))}
      </dl>
      <IconButton icon="trash" size="sm" label={t('history.delete', { title })} onClick={() => onDelete(session.id)} />
    </li>
  );
}

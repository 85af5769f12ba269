/** All sessions of one host, a line each, with what they come to and how it went from one to the next. Rehearsals are not in it. */
import { addFigures, figureOf, lengthMs, RANKED_METRICS, type RankedMetric } from '../../utils/domain/campaign/figures';
import type { Session } from '../../utils/domain/session';
import type { History } from '../../utils/state/history';
import { counties, hostNames } from '../../utils/state/history-search';
import { type Column, DataTable } from '../ui/DataTable';
import { Sparkline } from '../ui/Sparkline';
import { useText } from '../ui/text';
import { Blank } from './Blank';
import { LIST_HREF, sessionHref } from './doors';
import { useFormat } from './use-format';

interface Props {
  name: string;
  history: History;
}

const TREND_MOST = 60;

export function HostPage({ name, history }: Props) {
  const { t, language } = useText();
  const format = useFormat();
  const people = history.people.value;
  const named = history.sessions.value.filter((session) => hostNames(session, people).includes(name));
  const sessions = named.filter((session) => !session.rehearsal);
  const rehearsals = named.length - sessions.length;
  if (history.phase.value === 'loading') {
    return (
      <p class="adh-loading" role="status">
        {t('history.loading')}
      </p>
    );
  }
  if (sessions.length === 0) {
    return (
      <Blank icon="users" title={t('history.host.none.title', { name })} text={t('history.host.none.text')}>
        <a href={LIST_HREF}>{t('history.session.back')}</a>
      </Blank>
    );
  }
  const figure = (metric: RankedMetric): Column<Session> => ({
    id: metric,
    header: t(`common.metric.${metric}`),
    numeric: true,
    cell: (session) => format.amount(metric, figureOf(session, metric)),
    sort: (session) => figureOf(session, metric).amount,
  });
  const columns: Column<Session>[] = [
    {
      id: 'session',
      header: t('history.host.session'),
      cell: (session) => <a href={sessionHref(session.id)}>{session.title || t('history.untitled')}</a>,
      sort: (session) => session.title,
    },
    {
      id: 'date',
      header: t('history.host.date'),
      cell: ({ startedAt, timeZone }) => `${format.day(startedAt, timeZone)} ${format.clock(startedAt, timeZone)}`,
      sort: (session) => session.startedAt,
    },
    {
      id: 'county',
      header: t('history.session.county'),
      cell: (session) => format.names(counties(session, people)) || format.none,
      sort: (session) => counties(session, people)[0],
    },
    {
      id: 'length',
      header: t('history.session.length'),
      numeric: true,
      cell: (session) => format.duration(lengthMs(session)),
      sort: lengthMs,
    },
    ...RANKED_METRICS.map(figure),
  ];
  const sums = RANKED_METRICS.map((metric) => {
    const sum = addFigures(sessions.map((session) => figureOf(session, metric)));
    const missing = sum.amount === undefined ? 0 : sum.of - sum.known;
    return `${format.amount(metric, sum)}${missing > 0 ? ` (${t('history.without', { count: missing })})` : ''}`;
  });
  const length = format.duration(sessions.reduce((sum, session) => sum + lengthMs(session), 0));
  const oldestFirst = sessions.toSorted((a, b) => a.startedAt - b.startedAt).slice(-TREND_MOST);
  return (
    <article class="adh-page">
      <header class="adh-session-head">
        <a class="adh-back" href={LIST_HREF}>
          ‹ {t('history.session.back')}
        </a>
        <h1 class="adh-title">{t('history.host.title', { name })}</h1>
      </header>
      {sessions.length > 1 && (
        <section class="adh-card" aria-labelledby="trend-title">
          <h2 class="adh-card-title" id="trend-title">
            {t('history.host.trendTitle')}
          </h2>
          <dl class="adh-totals">
            {RANKED_METRICS.map((metric) => {
              const label = t('history.host.trend', { metric: t(`common.metric.${metric}`) });
              return (
                <div key={metric} class="adh-total">
                  <dt>{t(`common.metric.${metric}`)}</dt>
                  <dd>
                    <Sparkline points={oldestFirst.map((session) => figureOf(session, metric).amount ?? null)} label={label} />
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      )}
      <section class="adh-card">
        <DataTable
          caption={t('history.host.caption', { name })}
          columns={columns}
          rows={sessions}
          rowId={(session) => session.id}
          locale={language}
          footer={[t('history.host.total'), format.count(sessions.length), '', length, ...sums]}
        />
        {rehearsals > 0 && <p class="adh-hint">{t('history.notCounted', { count: rehearsals })}</p>}
      </section>
    </article>
  );
}

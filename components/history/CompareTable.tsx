/** What compared sessions came to, a line a thing, with the change against the first session where both are known. */
import { doubtOf, figureOf, lengthMs, wholeOf } from '../../utils/domain/campaign/figures';
import { changeAgainst } from '../../utils/domain/compare';
import { coverage } from '../../utils/domain/ledger/summary';
import { METRIC_IDS, METRICS, type MetricId } from '../../utils/domain/metrics';
import type { Session } from '../../utils/domain/session';
import { hostNames, type People } from '../../utils/state/history-search';
import { type Column, DataTable } from '../ui/DataTable';
import { useText } from '../ui/text';
import { compareNames } from './compare-names';
import { sessionHref } from './doors';
import { type Shown, useFormat } from './use-format';

interface Props {
  sessions: readonly Session[];
  people: People;
}

interface Line {
  id: string;
  label: string;
  /** In words; for a number its exactness is in them. */
  text(session: Session): string;
  /** What the change is taken of; absent = it is not a number. */
  figure?(session: Session): Shown | undefined;
}

const HOUR_MS = 3_600_000;
const RATE_FROM_MS = 60_000;

function perHour(session: Session, metric: MetricId): Shown | undefined {
  const summary = session.summary.metrics[metric];
  const { coveredMs } = session.summary;
  if (summary?.gained === undefined || coveredMs < RATE_FROM_MS) return undefined;
  return { amount: Math.round((summary.gained / coveredMs) * HOUR_MS), currency: summary.currency };
}

export function CompareTable({ sessions, people }: Props) {
  const { t, language } = useText();
  const format = useFormat();
  const [first] = sessions;
  const names = compareNames(sessions, format, t('history.untitled'));

  const number = (id: string, label: string, metric: MetricId, figure: (session: Session) => Shown | undefined): Line => ({
    id,
    label,
    figure,
    text: (session) =>
      `${format.amount(metric, figure(session))}${id === 'audience' && figureOf(session, 'audience').addedUp ? ' Σ' : ''}`,
  });
  const ofMetric = (metric: MetricId): Line[] => {
    const name = t(`common.metric.${metric}`);
    const of = (session: Session) => session.summary.metrics[metric];
    if (METRICS[metric].kind === 'gauge') {
      return [
        number(`${metric}-peak`, t('history.compare.peak', { metric: name }), metric, (session) => {
          const summary = of(session);
          return summary && { ...summary, amount: summary.peak };
        }),
        number(`${metric}-mean`, t('history.compare.mean', { metric: name }), metric, (session) => {
          const mean = of(session)?.mean;
          return mean === undefined ? undefined : { amount: Math.round(mean) };
        }),
      ];
    }
    return [
      number(metric, name, metric, (session) => {
        const summary = of(session);
        return summary && { ...summary, amount: wholeOf(summary), precision: doubtOf(summary) };
      }),
      number(`${metric}-hour`, t('history.compare.perHour', { metric: name }), metric, (session) => perHour(session, metric)),
    ];
  };
  const metrics = METRIC_IDS.filter((id) => sessions.some((session) => session.summary.metrics[id] !== undefined));
  const lines: Line[] = [
    {
      id: 'host',
      label: t('history.session.host'),
      text: (session) => format.names(hostNames(session, people)) || t('history.noHost'),
    },
    {
      id: 'start',
      label: t('history.session.start'),
      text: ({ startedAt, timeZone }) => `${format.day(startedAt, timeZone)} ${format.clock(startedAt, timeZone)}`,
    },
    {
      id: 'length',
      label: t('history.session.length'),
      text: (session) => format.duration(lengthMs(session)),
      figure: (session) => ({ amount: lengthMs(session) }),
    },
    {
      id: 'coverage',
      label: t('history.session.coverage'),
      text: (session) =>
        format.percent(
          coverage(session.summary, session.startedAt, session.endedAt ?? session.summary.lastAt ?? session.startedAt),
        ),
    },
    ...metrics.flatMap(ofMetric),
  ];
  const change = (line: Line, session: Session) => {
    const share = session === first || !first ? undefined : changeAgainst(line.figure?.(first), line.figure?.(session));
    return share === undefined ? '' : `(${share > 0 ? '+' : ''}${format.percent(share)})`;
  };
  const columns: Column<Line>[] = [
    { id: 'what', header: t('history.compare.what'), cell: (line) => line.label },
    ...sessions.map(
      (session, index): Column<Line> => ({
        id: session.id,
        header: names[index] ?? '',
        numeric: true,
        cell: (line) => (
          <>
            {line.id === 'start' ? <a href={sessionHref(session.id)}>{line.text(session)}</a> : line.text(session)}{' '}
            <span class="adh-change">{change(line, session)}</span>
          </>
        ),
      }),
    ),
  ];
  return (
    <section class="adh-card" aria-labelledby="differences-title">
      <h2 class="adh-card-title" id="differences-title">
        {t('history.compare.differences')}
      </h2>
      <DataTable
        caption={t('history.compare.differencesCaption')}
        captionHidden
        columns={columns}
        rows={lines}
        rowId={(line) => line.id}
        locale={language}
      />
      <p class="adh-hint">{t('history.compare.differencesHint')}</p>
    </section>
  );
}

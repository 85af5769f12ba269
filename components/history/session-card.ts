/** What stands on the picture of a session, in words and numbers: for somebody who gets nothing but the picture. Where it stands is `export/card-layout`'s. */
import { type Correction, correctedFigure, correctionsOf } from '../../utils/domain/campaign/corrected';
import { figureOf, lengthMs, RANKED_METRICS, type RankedMetric } from '../../utils/domain/campaign/figures';
import { curves } from '../../utils/domain/curve';
import { coverage } from '../../utils/domain/ledger/summary';
import { METRIC_IDS } from '../../utils/domain/metrics';
import type { Mark, Session } from '../../utils/domain/session';
import { inOrder } from '../../utils/domain/snapshot-order';
import { sourceNames } from '../../utils/domain/source-names';
import type { Translator } from '../../utils/i18n';
import { counties, hostNames, type People } from '../../utils/state/history-search';
import type { Recording } from '../../utils/state/session-page';
import { shadesOf } from './curve-shades';
import { totalWords } from './total-words';
import type { Format } from './use-format';

const LINES = ['line-1', 'line-2', 'line-3', 'line-4', 'line-5'] as const;

/** A number with what keeps it from being taken as exact, and whatever a person said against it. */
function figure(session: Session, marks: readonly Mark[], metric: RankedMetric, text: Translator, format: Format) {
  const { t } = text;
  const summary = session.summary.metrics[metric];
  const words = summary && totalWords(metric, summary, session, text, format);
  const corrections = marks.filter((mark): mark is Correction => mark.kind === 'correction');
  const corrected = correctedFigure([session], metric, correctionsOf(corrections));
  const asRead = corrected?.asRead && t('history.totals.asRead', { platforms: format.names(corrected.asRead) });
  const to = corrected && t('history.totals.correctedTo', { value: format.figure(metric, corrected) });
  const said = to && [to, asRead].filter(Boolean).join(' ');
  return {
    label: t(`common.metric.${metric}`),
    value: format.amount(metric, figureOf(session, metric)),
    more: said ?? words?.platforms.at(-1) ?? words?.doubts[0] ?? '',
  };
}

function curve({ session, snapshots, marks }: Recording, { t }: Translator, format: Format) {
  const rows = inOrder(snapshots);
  for (const metric of METRIC_IDS) {
    const lines = curves(rows, marks, metric);
    if (lines.length === 0) continue;
    const names = sourceNames(session.sources);
    const currency = session.summary.metrics[metric]?.currency;
    const to = Math.max(rows.at(-1)?.at ?? session.startedAt, session.endedAt ?? session.startedAt);
    const shades = shadesOf(marks, to, '');
    return {
      title: t(`common.metric.${metric}`),
      from: session.startedAt,
      to,
      lines: lines.map(({ source, at, amounts }, index) => ({
        label: names.get(source) ?? source,
        at,
        amounts,
        ink: LINES[index % LINES.length] ?? LINES[0],
      })),
      bands: shades.flatMap(({ kind, from, to: until, label }) =>
        kind === 'gap' ? [] : [{ from, to: until, title: label, ink: kind }],
      ),
      gaps: shades.filter(({ kind }) => kind === 'gap'),
      amount: (amount: number) => format.amount(metric, { amount, currency }),
      short: (amount: number) => format.short(metric, amount, currency),
      clock: (at: number) => format.clock(at, session.timeZone),
      gapLabel: t('history.curve.gap'),
    };
  }
  return null;
}

/** The card of one session, in the language of `text`. */
export function sessionCard(recording: Recording, people: People, text: Translator, format: Format) {
  const { t } = text;
  const { session, marks } = recording;
  const { timeZone, summary } = session;
  const day = `${format.day(session.startedAt, timeZone)} ${format.clock(session.startedAt, timeZone)}`;
  const share = coverage(summary, session.startedAt, session.endedAt ?? summary.lastAt ?? session.startedAt);
  const who = [format.names(hostNames(session, people)) || t('history.noHost'), format.names(counties(session, people))];
  const where = format.names(session.sources.map((source) => source.platform));
  return {
    title: session.title || t('history.untitled'),
    badges: [
      ...(session.rehearsal ? [t('history.card.rehearsal')] : []),
      ...(session.endedAt === undefined ? [t('history.card.running')] : []),
      ...(session.recovered ? [t('history.card.recovered')] : []),
    ],
    lines: [
      who.filter(Boolean).join(' · '),
      [day, format.duration(lengthMs(session)), where].filter(Boolean).join(' · '),
      `${t('history.session.coverage')} ${format.percent(share)}`,
    ],
    figures: RANKED_METRICS.map((metric) => figure(session, marks, metric, text, format)),
    curve: curve(recording, text, format),
    noCurve: t('history.card.noCurve'),
    notes: [
      t('history.card.method'),
      ...(session.thinned ? [t('history.thinned.short', { when: format.day(session.thinned.at, timeZone) })] : []),
      t('history.card.made', { name: t('common.name') }),
    ],
  };
}

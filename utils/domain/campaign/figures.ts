/** What one session brings into a ranking: audience, orders, revenue, hours, and how sure they are. */
import { strongest } from '../ledger/totals';
import type { MetricId } from '../metrics';
import type { MetricSummary, Session } from '../session';

export type RankedMetric = 'audience' | 'orders' | 'revenue';
export const RANKED_METRICS: readonly RankedMetric[] = ['audience', 'orders', 'revenue'];

/** A sum that remembers what it is made of. `amount` absent = no part had a value; it is never 0 for that reason. */
export interface Figure {
  amount?: number;
  /** Sum of the half-widths of the rounded parts. */
  precision: number;
  /** A part was shown as "at least". */
  atLeast: boolean;
  currency?: string;
  /** Streams with a value, and streams in all. */
  known: number;
  of: number;
  /** Parts that were shown by several platforms: the same person may be on both. */
  addedUp: boolean;
  /** What each platform brought, by its name; absent when nothing is known, or when it does not add up to the amount. */
  platforms?: PlatformPart[];
}

export interface PlatformPart {
  name: string;
  amount: number;
  precision: number;
}

export const NOTHING: Figure = { precision: 0, atLeast: false, known: 0, of: 0, addedUp: false };

/** What a counter came to as the page counts: what it showed first plus all growth, so that one that began again is counted through. */
export function displayedOf(metric: MetricSummary): number {
  return metric.gained === undefined ? metric.last : metric.first + metric.gained;
}

/**
 * What a counter came to in this session: without what an earlier part of the same stream has in its own total. Never less than nothing, so that
 * refunds of an earlier part, or a file that claims a larger one, take nothing off other sessions in a sum.
 */
export function wholeOf(metric: MetricSummary): number {
  return Math.max(0, displayedOf(metric) - (metric.baseline?.amount ?? 0));
}

/** Half-width of the rounding of `wholeOf`: a difference of two rounded numbers has the doubts of both. */
export function doubtOf(metric: MetricSummary): number {
  return metric.precision + (metric.baseline?.precision ?? 0);
}

/** One session's figure. */
export function figureOf(session: Session, id: RankedMetric): Figure {
  const metric = session.summary.metrics[id];
  if (!metric) return { ...NOTHING, of: 1 };
  const shown = streamsOf(session, id).flatMap((pages) => believed(pages) ?? []);
  const amount = wholeOf(metric);
  const platforms = mergeParts(
    shown.map(({ platform, metric: own }) => ({ name: platform, amount: wholeOf(own), precision: doubtOf(own) })),
  );
  return {
    amount,
    precision: doubtOf(metric),
    atLeast: metric.atLeast === true,
    ...(metric.currency === undefined ? {} : { currency: metric.currency }),
    known: 1,
    of: 1,
    addedUp: id === 'audience' && shown.length > 1,
    // Two currencies, or a source that was put together by hand: then the parts would contradict the sum.
    ...(platforms.reduce((sum, part) => sum + part.amount, 0) === amount ? { platforms } : {}),
  };
}

/** A page that may show a metric. */
export interface Page {
  source: string;
  platform: string;
  /** Absent = it showed none. */
  metric?: MetricSummary;
}

/** The pages of a session by the stream that they show: of one stream one page counts, and only streams are added up. */
export function streamsOf({ sources, summary }: Session, id: MetricId): Page[][] {
  const groups = Map.groupBy(sources, (source) => source.group ?? `source ${source.id}`);
  return [...groups.values()].map((members) =>
    members.map(({ id: source, platform }) => {
      const metric = summary.perSource[source]?.[id];
      return { source, platform, ...(metric ? { metric } : {}) };
    }),
  );
}

type Showing = Page & Required<Pick<Page, 'metric'>>;
const isShowing = (page: Page): page is Showing => page.metric !== undefined;

/** Of the pages of one stream the one to believe; absent when none shows the metric. */
export function believed(pages: readonly Page[]): Showing | undefined {
  const candidates = pages.filter(isShowing).map((page) => {
    const { last: amount, precision, atLeast } = page.metric;
    return { page, last: { amount, precision, ...(atLeast ? { atLeast } : {}) } };
  });
  return strongest(candidates)?.page;
}

/** Parts of one platform as one, amounts and roundings added; platforms in the order they first came. */
export function mergeParts(parts: readonly PlatformPart[]): PlatformPart[] {
  return [...Map.groupBy(parts, ({ name }) => name)].map(([name, own]) => ({
    name,
    amount: own.reduce((sum, part) => sum + part.amount, 0),
    precision: own.reduce((sum, part) => sum + part.precision, 0),
  }));
}

/** Adds figures of one currency. Two currencies cannot be added: then there is no amount. */
export function addFigures(parts: readonly Figure[]): Figure {
  const known = parts.filter((p) => p.amount !== undefined);
  const currencies = new Set(known.flatMap((p) => p.currency ?? []));
  const sum = parts.reduce<Figure>(
    (a, b) => ({
      precision: a.precision + b.precision,
      atLeast: a.atLeast || b.atLeast,
      known: a.known + b.known,
      of: a.of + b.of,
      addedUp: a.addedUp || b.addedUp,
    }),
    NOTHING,
  );
  if (known.length === 0 || currencies.size > 1) return sum;
  const [currency] = currencies;
  const isWhole = known.every((p) => p.platforms);
  return {
    ...sum,
    amount: known.reduce((total, p) => total + (p.amount ?? 0), 0),
    ...(currency === undefined ? {} : { currency }),
    ...(isWhole ? { platforms: mergeParts(known.flatMap((p) => p.platforms ?? [])) } : {}),
  };
}

/** Length of a session in ms; 0 for one that ended before it began (clock set back). */
export function lengthMs(session: Session): number {
  return Math.max(0, (session.endedAt ?? session.summary.lastAt ?? session.startedAt) - session.startedAt);
}

/** Share of the streams' time that was read, 0 to 1; absent when there was no time. */
export function coverageOf(sessions: readonly Session[]): number | undefined {
  const whole = sessions.reduce((sum, s) => sum + lengthMs(s), 0);
  const covered = sessions.reduce((sum, s) => sum + Math.min(lengthMs(s), s.summary.coveredMs), 0);
  return whole === 0 ? undefined : covered / whole;
}

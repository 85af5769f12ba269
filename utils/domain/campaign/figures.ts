/** What one session brings into a ranking: audience, orders, revenue, hours, and how sure they are. */
import { strongest } from '../ledger/totals';
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
  const groups = groupsShowing(session, id);
  const amount = wholeOf(metric);
  const platforms = partsOf(groups);
  return {
    amount,
    precision: doubtOf(metric),
    atLeast: metric.atLeast === true,
    ...(metric.currency === undefined ? {} : { currency: metric.currency }),
    known: 1,
    of: 1,
    addedUp: id === 'audience' && groups.length > 1,
    // Two currencies, or a source that was put together by hand: then the parts would contradict the sum.
    ...(platforms.reduce((sum, part) => sum + part.amount, 0) === amount ? { platforms } : {}),
  };
}

interface Page {
  platform: string;
  metric: MetricSummary;
}

/** The pages that showed a metric, those of one stream together: of them one counts, and nothing is added up. */
function groupsShowing({ sources, summary }: Session, id: RankedMetric): Page[][] {
  const pages = Object.entries(summary.perSource).flatMap(([source, metrics]) => {
    const known = sources.find((one) => one.id === source);
    const metric = metrics[id];
    return metric && known ? [{ group: known.group ?? `source ${source}`, page: { platform: known.platform, metric } }] : [];
  });
  return [...Map.groupBy(pages, ({ group }) => group).values()].map((members) => members.map(({ page }) => page));
}

function partsOf(groups: readonly Page[][]): PlatformPart[] {
  const chosen = groups.flatMap((pages) => {
    const last = ({ last: amount, precision, atLeast }: MetricSummary) => ({
      amount,
      precision,
      ...(atLeast ? { atLeast } : {}),
    });
    return strongest(pages.map((page) => ({ page, last: last(page.metric) })))?.page ?? [];
  });
  return mergeParts(
    chosen.map(({ platform, metric }) => ({ name: platform, amount: wholeOf(metric), precision: doubtOf(metric) })),
  );
}

function mergeParts(parts: readonly PlatformPart[]): PlatformPart[] {
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

/** A campaign, and finished sessions for it: only what a ranking looks at. */
import type { Campaign } from '../../../utils/domain/campaign/campaign';
import type { MetricId } from '../../../utils/domain/metrics';
import type { MetricSummary, Session } from '../../../utils/domain/session';

/** Five days in May, and every session of them. */
export const campaign: Campaign = {
  v: 1,
  id: 'c',
  name: '五一',
  from: '2026-05-01',
  to: '2026-05-05',
  timeZone: 'Asia/Shanghai',
  tags: [],
  added: [],
  removed: [],
};

/** An order of names that no locale changes. */
export const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export interface Given {
  id: string;
  hosts?: string[];
  county?: string;
  tags?: string[];
  /** Local day and hour of the start in China, `2026-05-01T19:30`. */
  start?: string;
  hours?: number;
  audience?: number;
  orders?: number;
  /** Yuan. */
  revenue?: number;
  more?: Partial<Session>;
}

const DEFAULT_START = '2026-05-01T19:30';

function metric(amount: number, at: number, currency?: string): MetricSummary {
  return {
    first: 0,
    last: amount,
    gained: amount,
    peak: amount,
    peakAt: at,
    precision: 0,
    resets: 0,
    falls: 0,
    ...(currency ? { currency } : {}),
  };
}

export function session(given: Given): Session {
  const startedAt = Date.parse(`${given.start ?? DEFAULT_START}:00+08:00`);
  const lengthMs = (given.hours ?? 2) * 3_600_000;
  const endedAt = startedAt + lengthMs;
  const metrics: Partial<Record<MetricId, MetricSummary>> = {};
  if (given.audience !== undefined) metrics.audience = metric(given.audience, endedAt);
  if (given.orders !== undefined) metrics.orders = metric(given.orders, endedAt);
  if (given.revenue !== undefined) metrics.revenue = metric(given.revenue * 100, endedAt, 'CNY');
  return {
    v: 1,
    id: given.id,
    title: given.id,
    startedAt,
    endedAt,
    timeZone: 'Asia/Shanghai',
    rehearsal: false,
    hosts: given.hosts ?? [],
    ...(given.county === undefined ? {} : { county: given.county }),
    tags: given.tags ?? [],
    note: '',
    sources: [],
    summary: {
      snapshots: 1,
      lastSeq: {},
      lastAt: endedAt,
      coveredMs: lengthMs,
      gapMs: 0,
      metrics,
      perSource: {},
      spark: [],
    },
    ...given.more,
  };
}

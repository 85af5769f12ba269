/** The kinds of alert rules and when each is true. When a true rule is told is left to `alerts.ts`. */
import type { LiveMetric } from '../live';
import type { MetricId } from '../metrics';
import type { ValueState } from '../reading';
import { type Series, stretchAt } from './series';

const MINUTE_MS = 60_000;
/** A number read up to this long before a moment stands for the moment. */
const NEAR_MS = 30_000;

interface RuleBase {
  id: string;
  enabled: boolean;
  /** True for this long without a break before it is told. */
  holdMs: number;
  /** Not told again for this long, while true or when true again. */
  coolDownMs: number;
}

export type AlertRule = RuleBase &
  (
    | { kind: 'drop'; metric: MetricId; percent: number; minutes: number }
    | { kind: 'quiet'; metric: MetricId; minutes: number }
    | { kind: 'stock-low'; left: number }
    | { kind: 'lost' }
    | { kind: 'overtime'; graceMinutes: number }
  );

/** What the rules look at. What is absent is not known, and no rule is true of it. */
export interface AlertFacts {
  /** Epoch ms. */
  now: number;
  metrics: Partial<Record<MetricId, Pick<LiveMetric, 'value'>>>;
  /** Series over the last minutes; of the source, or of the strongest. */
  series: Partial<Record<MetricId, Series>>;
  /** Things left of each product on air. */
  stock: Record<string, number>;
  /** The segment now. */
  segment?: { id: string; since: number; plannedMs: number };
}

/** One thing that a rule is true of: the metric, product or segment, with the number that made it true. */
export interface Finding {
  subject: string;
  metric?: MetricId;
  value?: number;
}

/** Everything that a rule is true of at this moment. */
export function findings(rule: AlertRule, facts: AlertFacts): Finding[] {
  switch (rule.kind) {
    case 'drop':
      return dropped(rule.metric, rule.percent, rule.minutes, facts);
    case 'quiet':
      return quiet(rule.metric, rule.minutes, facts);
    case 'stock-low':
      return Object.entries(facts.stock).flatMap(([subject, left]) => (left <= rule.left ? [{ subject, value: left }] : []));
    case 'lost':
      return lost(facts);
    default:
      return overtime(rule.graceMinutes, facts);
  }
}

/** Fell by at least `percent` against what it was `minutes` ago. The fall must be beyond rounding. */
function dropped(metric: MetricId, percent: number, minutes: number, { series, now }: AlertFacts): Finding[] {
  const one = series[metric];
  const before = one && stretchAt(one, now - minutes * MINUTE_MS, NEAR_MS);
  const current = one && stretchAt(one, now, NEAR_MS);
  if (!before || !current || before.amount <= 0) return [];
  const share = ((before.amount - current.amount) / before.amount) * 100;
  const isSure = before.amount - current.amount > before.precision + current.precision;
  return share >= percent && isSure ? [{ subject: metric, metric, value: -Math.round(share) }] : [];
}

/** Has not grown for `minutes`, known from both ends; a number that is not read is not quiet. Rounded numbers stand still without saying so. */
function quiet(metric: MetricId, minutes: number, { series, now }: AlertFacts): Finding[] {
  const one = series[metric];
  const before = one && stretchAt(one, now - minutes * MINUTE_MS, NEAR_MS);
  const current = one && stretchAt(one, now, NEAR_MS);
  if (!before || !current || before.part !== current.part || current.precision > 0 || current.atLeast) return [];
  return current.grown <= before.grown ? [{ subject: metric, metric, value: minutes }] : [];
}

const GONE = new Set<ValueState>(['lost', 'stale']);

function lost({ metrics }: AlertFacts): Finding[] {
  return (Object.entries(metrics) as [MetricId, Pick<LiveMetric, 'value'>][]).flatMap(([metric, { value }]) =>
    GONE.has(value.state) ? [{ subject: metric, metric }] : [],
  );
}

function overtime(graceMinutes: number, { segment, now }: AlertFacts): Finding[] {
  if (!segment || segment.plannedMs <= 0) return [];
  const overMs = now - segment.since - segment.plannedMs;
  return overMs > graceMinutes * MINUTE_MS ? [{ subject: segment.id, value: Math.floor(overMs / MINUTE_MS) }] : [];
}

/** Rules to begin with. Thresholds are a person's to change. */
export const DEFAULT_RULES: readonly AlertRule[] = [
  {
    id: 'viewers-drop',
    kind: 'drop',
    metric: 'viewers',
    percent: 30,
    minutes: 5,
    enabled: true,
    holdMs: 20_000,
    coolDownMs: 600_000,
  },
  { id: 'orders-quiet', kind: 'quiet', metric: 'orders', minutes: 10, enabled: true, holdMs: 0, coolDownMs: 600_000 },
  { id: 'stock-low', kind: 'stock-low', left: 20, enabled: true, holdMs: 0, coolDownMs: 600_000 },
  { id: 'number-lost', kind: 'lost', enabled: true, holdMs: 5_000, coolDownMs: 300_000 },
  { id: 'overtime', kind: 'overtime', graceMinutes: 1, enabled: true, holdMs: 0, coolDownMs: 300_000 },
];

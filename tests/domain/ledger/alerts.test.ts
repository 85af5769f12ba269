/** Alert rules: when each is true, how long before it is told, and when again. */
import { describe, expect, it } from 'vitest';
import { type AlertFacts, type AlertRule, DEFAULT_RULES, findings } from '../../../utils/domain/ledger/alert-rules';
import { type AlertState, stepAlerts } from '../../../utils/domain/ledger/alerts';
import { seriesOf } from '../../../utils/domain/ledger/series';
import type { MetricId } from '../../../utils/domain/metrics';
import type { Value } from '../../../utils/domain/reading';
import { at, count, row } from './rows';

const BASE = { id: 'r', enabled: true, holdMs: 0, coolDownMs: 60_000 };
const facts = (seconds: number, more: Partial<AlertFacts> = {}): AlertFacts => ({
  now: at(seconds),
  metrics: {},
  series: {},
  stock: {},
  ...more,
});
/** A series with a value every 10 s. */
const tens = (metric: MetricId, values: readonly Value[]) => ({
  [metric]: seriesOf(
    metric,
    values.map((value, i) => row(i * 10, { [metric]: value })),
  ),
});
const lost: Value = { state: 'lost', raw: '', label: '' };

describe('a rule is true', () => {
  const drop: AlertRule = { ...BASE, kind: 'drop', metric: 'viewers', percent: 30, minutes: 1 };
  const quiet: AlertRule = { ...BASE, kind: 'quiet', metric: 'orders', minutes: 1 };
  const slope = (from: number, to: number) => [from, from, from, from, from, from, to].map((amount) => count(amount));

  it.each<[string, AlertRule, AlertFacts, boolean]>([
    ['of viewers that fell by as much', drop, facts(60, { series: tens('viewers', slope(100, 70)) }), true],
    ['not of viewers that fell by less', drop, facts(60, { series: tens('viewers', slope(100, 71)) }), false],
    [
      'not of a fall that rounding may be',
      drop,
      facts(60, {
        series: tens(
          'viewers',
          slope(10, 5).map((value) => ({ ...value, precision: 5 })),
        ),
      }),
      false,
    ],
    ['not before the time is known', drop, facts(20, { series: tens('viewers', slope(100, 10).slice(4)) }), false],
    ['of orders that stand', quiet, facts(60, { series: tens('orders', slope(5, 5)) }), true],
    ['of orders that only fell', quiet, facts(60, { series: tens('orders', slope(5, 4)) }), true],
    ['not of orders that grew', quiet, facts(60, { series: tens('orders', slope(5, 6)) }), false],
    [
      'not of rounded orders',
      quiet,
      facts(60, {
        series: tens(
          'orders',
          slope(5, 5).map((v) => ({ ...v, precision: 500 })),
        ),
      }),
      false,
    ],
    ['not of orders that are not read', quiet, facts(200, { series: tens('orders', slope(5, 5)) }), false],
    ['not of orders that are not shown', quiet, facts(60), false],
    ['of stock at the limit', { ...BASE, kind: 'stock-low', left: 20 }, facts(0, { stock: { p: 20 } }), true],
    ['not of stock above it', { ...BASE, kind: 'stock-low', left: 20 }, facts(0, { stock: { p: 21 } }), false],
    ['of a lost number', { ...BASE, kind: 'lost' }, facts(0, { metrics: { orders: { value: lost } } }), true],
    [
      'not of a number that the page does not show',
      { ...BASE, kind: 'lost' },
      facts(0, { metrics: { orders: { value: { ...lost, state: 'missing' } } } }),
      false,
    ],
    [
      'of a segment beyond its time',
      { ...BASE, kind: 'overtime', graceMinutes: 1 },
      facts(661, { segment: { id: 's1', since: at(0), plannedMs: 600_000 } }),
      true,
    ],
    [
      'not within the grace',
      { ...BASE, kind: 'overtime', graceMinutes: 1 },
      facts(660, { segment: { id: 's1', since: at(0), plannedMs: 600_000 } }),
      false,
    ],
    [
      'not of a segment without a plan',
      { ...BASE, kind: 'overtime', graceMinutes: 1 },
      facts(660, { segment: { id: 's1', since: at(0), plannedMs: 0 } }),
      false,
    ],
  ])('%s', (_, rule, seen, expected) => {
    expect(findings(rule, seen).length > 0).toBe(expected);
  });

  it('with the number that made it true', () => {
    expect(findings(drop, facts(60, { series: tens('viewers', slope(100, 40)) }))).toEqual([
      { subject: 'viewers', metric: 'viewers', value: -60 },
    ]);
  });
});

describe('telling', () => {
  const rule: AlertRule = { ...BASE, kind: 'lost', holdMs: 5000 };

  /** Seconds at which something was told; `isLost` says of each second whether orders are lost. */
  function told(isLost: (second: number) => boolean, seconds: number, rules: readonly AlertRule[] = [rule]) {
    const times: number[] = [];
    let state: AlertState = {};
    for (let second = 0; second <= seconds; second++) {
      const value = isLost(second) ? lost : count(1);
      const step = stepAlerts(state, rules, facts(second, { metrics: { orders: { value } } }));
      state = step.state;
      times.push(...step.alerts.map(() => second));
    }
    return { times, state };
  }

  it('waits until it has held, and then for the cool-down', () => {
    expect(told(() => true, 130).times).toEqual([5, 65, 125]);
  });

  it('begins anew when it was not true in between', () => {
    expect(told((second) => second % 5 !== 4, 60).times).toEqual([]);
  });

  it('does not tell again within the cool-down because it was not true in between', () => {
    expect(told((second) => second < 10 || second > 20, 70).times).toEqual([5, 65]);
  });

  it('forgets what is over', () => {
    expect(told((second) => second < 10, 100).state).toEqual({});
  });

  it('tells nothing of a rule that is off', () => {
    expect(told(() => true, 20, [{ ...rule, enabled: false }]).times).toEqual([]);
  });

  it('names each lost number for itself', () => {
    const metrics = { orders: { value: lost }, viewers: { value: lost } };
    const { alerts } = stepAlerts({}, [{ ...rule, holdMs: 0 }], facts(0, { metrics }));
    expect(alerts).toEqual([
      { rule: 'r', subject: 'orders', metric: 'orders', at: at(0) },
      { rule: 'r', subject: 'viewers', metric: 'viewers', at: at(0) },
    ]);
  });

  it('is not silenced by a clock that was set back', () => {
    const now = facts(7200, { metrics: { orders: { value: lost } } });
    const first = stepAlerts({}, [{ ...rule, holdMs: 0 }], now);
    const second = stepAlerts(first.state, [{ ...rule, holdMs: 0 }], { ...now, now: at(0) });
    expect(second.alerts).toHaveLength(1);
  });

  it('has rules to begin with, each with an id of its own', () => {
    expect(new Set(DEFAULT_RULES.map((one) => one.id)).size).toBe(DEFAULT_RULES.length);
  });
});

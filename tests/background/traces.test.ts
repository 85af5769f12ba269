/** The last looks at each number outlive the worker: a page whose line was cut tells them again, and a hostile one gets nothing else in. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TraceMoment } from '../../utils/domain/profile';
import { remembered } from '../../utils/domain/recorder/trace';

type Traces = typeof import('../../entrypoints/background/traces');
let traces: Traces;
/** The worker as it is after a start: it knows nothing. */
beforeEach(async () => {
  vi.resetModules();
  traces = await import('../../entrypoints/background/traces');
});

const TAB = 7;
const at = (second: number) => 1.8e12 + second * 1000;
const moment = (second: number, raw = String(second)): TraceMoment => ({
  at: at(second),
  values: { orders: { state: 'ok', raw } },
});
const known = (more: object = {}) => traces.healthOf({ tab: TAB, ...more } as never).orders;
const seconds = () => known()?.trace.map((look) => (look.at - at(0)) / 1000);

describe('after the worker was stopped', () => {
  it('the page tells its last looks again, and new ones follow', () => {
    let kept: TraceMoment[] = [];
    for (let second = 1; second <= 30; second++) kept = remembered(kept, { ...moment(second), more: 'x' } as TraceMoment);
    expect(kept.length).toBe(20);
    expect(traces.traceCame(TAB, { t: 'trace', looks: kept })).toBe(true);
    traces.noteLook(TAB, moment(31));
    expect(seconds()).toEqual(Array.from({ length: 20 }, (_, i) => i + 12));
  });

  it('looks that are known are not told twice', () => {
    for (const second of [1, 2, 3]) traces.noteLook(TAB, moment(second));
    traces.traceCame(TAB, { t: 'trace', looks: [moment(1, 'other'), moment(2), moment(3)] });
    expect(known()?.trace.map(({ raw }) => raw)).toEqual(['1', '2', '3']);
  });

  it.each([
    ['too many', Array.from({ length: 21 }, (_, i) => moment(i))],
    ['a text too long', [moment(1, 'x'.repeat(65))]],
    ['a metric that is none', [{ at: at(1), values: { secrets: { state: 'ok', raw: '1' } } }]],
    ['a state that is none', [{ at: at(1), values: { orders: { state: 'fine', raw: '1' } } }]],
  ])('%s: nothing is taken', (_, looks) => {
    expect(traces.traceCame(TAB, { t: 'trace', looks })).toBe(false);
    expect(known()).toBeUndefined();
  });
});

it('a number whose digits never rest is said to be one', () => {
  traces.noteLook(TAB, moment(1));
  expect(known({ status: { restless: ['orders'] } })).toMatchObject({ restless: true });
  expect(known({ status: { restless: ['likes'] } })).not.toHaveProperty('restless');
});

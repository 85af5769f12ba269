/** Judging by tables: what is believed, what waits, what is told. */
import { describe, expect, it } from 'vitest';
import { aged, ageing } from '../../../utils/domain/recorder/ageing';
import { judge, seenAt, startJudge } from '../../../utils/domain/recorder/judge';
import { judgeAll, LOADED, reading } from './looks';

describe('a counter', () => {
  it.each([
    ['is believed at first sight', [500], ['500']],
    ['rises', [500, 500, 501, 640], ['500', '500', '501', '640']],
    ['that falls waits for three consistent looks', [500, 490, 490, 490], ['500', '?', '?', '490']],
    ['that falls may go on rising meanwhile', [500, 3, 4, 5, 6], ['500', '?', '?', '5', '6']],
    ['that fell by mistake comes back at once', [500, 3, 501, 502], ['500', '?', '501', '502']],
    ['that falls again while in doubt begins to wait anew', [500, 400, 300, 300, 300], ['500', '?', '?', '?', '300']],
    ['that falls again and again is not believed', [500, 400, 300, 200, 100], ['500', '?', '?', '?', '?']],
    ['that leaps waits', [100, 5000, 5000, 5001], ['100', '?', '?', '5001']],
    ['that leapt by mistake comes back at once', [100, 5000, 101], ['100', '?', '101']],
    ['may grow fast while it is small', [3, 90, 190], ['3', '90', '190']],
    ['may grow by a hundred whatever the factor', [20, 120, 121], ['20', '120', '121']],
    ['may grow five times', [100, 500, 2500], ['100', '500', '2500']],
    ['is compared across a time without a value', [500, null, 3, 3, 3], ['500', '-', '?', '?', '3']],
    ['loses its count of looks when the value goes', [500, 3, 3, null, 3, 3, 3], ['500', '?', '?', '-', '?', '?', '3']],
  ])('%s', (_, shown, states) => {
    expect(judgeAll('orders', shown).states).toEqual(states);
  });

  it.each([
    ['fall', 490],
    ['reset', 50],
    ['reset', 0],
    ['fall', 51],
  ])('tells a %s to %i once, with its size', (kind, to) => {
    const { events } = judgeAll('orders', [500, to, to, to, to, to + 1]);
    expect(events).toEqual([{ kind, metric: 'orders', at: LOADED + 3000, from: 500, to }]);
  });

  it('takes a single order cancelled for a refund, not for a new beginning', () => {
    expect(judgeAll('orders', [1, 0, 0, 0]).events).toMatchObject([{ kind: 'fall' }]);
  });

  it('counts looks only when they are 250 ms apart', () => {
    expect(judgeAll('orders', [500, 3, 3, 3, 3, 3, 3], { everyMs: 100 }).states).toEqual(['500', '?', '?', '?', '?', '?', '?']);
    expect(judgeAll('orders', [500, 3, 3, 3], { everyMs: 250 }).states).toEqual(['500', '?', '?', '3']);
  });

  it('is not doubted for what rounding explains, and still remembers the sharper number', () => {
    const rounded = { amount: 12_000, precision: 500 };
    expect(judgeAll('orders', [12_049, rounded, rounded, 12_060]).states).toEqual(['12049', '12000', '12000', '12060']);
    expect(judgeAll('orders', [12_049, rounded, 12_020]).states).toEqual(['12049', '12000', '?']);
    expect(judgeAll('orders', [12_600, rounded]).states).toEqual(['12600', '12000']);
    expect(judgeAll('orders', [13_100, rounded]).states).toEqual(['13100', '?']);
    expect(
      judgeAll('orders', [
        { amount: 12_000, precision: 500 },
        { amount: 11_000, precision: 500 },
      ]).states,
    ).toEqual(['12000', '?']);
  });

  it('is not doubted for "at least"', () => {
    expect(judgeAll('audience', [250_000, { amount: 200_000, atLeast: true }]).states).toEqual(['250000', '200000']);
  });

  it('keeps precision, "at least" and currency with the value', () => {
    const { value } = judgeAll('revenue', [{ amount: 100, precision: 5, atLeast: true, currency: 'CNY' }]);
    expect(value).toEqual({ state: 'ok', amount: 100, precision: 5, atLeast: true, currency: 'CNY', raw: '100', label: 'label' });
  });
});

describe('a gauge', () => {
  it.each([
    ['may fall', [5000, 20, 0], ['5000', '20', '0']],
    ['that leaps waits', [50, 9000, 9100, 8000], ['50', '?', '?', '8000']],
  ])('%s', (_, shown, states) => {
    const judged = judgeAll('viewers', shown);
    expect(judged.states).toEqual(states);
    expect(judged.events).toEqual([]);
  });
});

describe('money', () => {
  const yuan = (amount: number, currency = 'CNY') => ({ amount: amount * 100, currency });

  it('may grow fast while it is little: a leap begins at 100 yuan', () => {
    expect(judgeAll('revenue', [yuan(39), yuan(900)]).states).toEqual(['3900', '90000']);
    expect(judgeAll('revenue', [yuan(200), yuan(2000)]).states).toEqual(['20000', '?']);
  });

  it('in another currency is doubted and told', () => {
    const { states, events } = judgeAll('revenue', [yuan(10), yuan(10, 'USD'), yuan(10, 'USD'), yuan(10, 'USD')]);
    expect(states).toEqual(['1000', '?', '?', '1000']);
    expect(events).toMatchObject([{ kind: 'currency-changed', from: 'CNY', to: 'USD' }]);
  });
});

describe('a leap after a time without readings', () => {
  it('is expected more, the longer the time', () => {
    const { state } = judgeAll('orders', [100]);
    expect(judgeAll('orders', [1500], { state, fromMs: 1000 }).states).toEqual(['?']);
    expect(judgeAll('orders', [1500], { state, fromMs: 180_000 }).states).toEqual(['1500']);
    expect(judgeAll('orders', [9000], { state, fromMs: 180_000 }).states).toEqual(['?']);
  });
});

describe('a page load that goes on with a session', () => {
  const last = judgeAll('orders', [500]).value;

  it('sees a fall that happened meanwhile', () => {
    const state = startJudge(last ? { orders: last } : {}, LOADED - 60_000);
    expect(judgeAll('orders', [3, 4, 5], { state }).events).toMatchObject([{ kind: 'reset', from: 500, to: 5 }]);
  });

  it('doubts a leap when it does not know how long it was away', () => {
    const values = last ? { orders: last } : {};
    expect(judgeAll('orders', [9000], { state: startJudge(values) }).states).toEqual(['?']);
    expect(judgeAll('orders', [9000], { state: startJudge(values, LOADED - 600_000) }).states).toEqual(['9000']);
    expect(judgeAll('orders', [9000], { state: startJudge(values, LOADED + 600_000) }).states).toEqual(['?']);
  });

  it('has no value before the first look', () => {
    const { values } = judge(startJudge(last ? { orders: last } : {}), reading(0, { viewers: 3 }));
    expect(values).not.toHaveProperty('orders');
  });
});

describe('what is no number', () => {
  it.each([
    ['moving digits keep the last amount', [500, { outcome: 'rolling' as const }], ['500', '~500']],
    ['moving digits without one have none', [{ outcome: 'rolling' as const }], ['~']],
    ['moving digits over a doubt have none', [500, 3, { outcome: 'rolling' as const }, 3, 3], ['500', '?', '~', '?', '3']],
    ['a text that is none is suspect without amount', [500, { outcome: 'unparsed' as const, why: 'x' }], ['500', '?']],
    ['a canvas has no value: it is there, and cannot be read', [500, { outcome: 'canvas' as const }], ['500', 'none']],
    ['a lost place has none', [500, { outcome: 'lost' as const }, 501], ['500', 'x', '501']],
  ])('%s', (_, shown, states) => {
    expect(judgeAll('orders', shown).states).toEqual(states);
  });

  it('shows the raw text of a doubted value', () => {
    expect(judgeAll('orders', [{ outcome: 'unparsed', raw: '1,234万', why: 'x' }]).value).toEqual({
      state: 'suspect',
      raw: '1,234万',
      label: 'label',
    });
  });
});

describe('labels', () => {
  const labelled = (label: string) => ({ amount: 5, label });

  it('tells when the page calls the number something else, but not for white space or a lost label', () => {
    const { events } = judgeAll('orders', ['订单数', '订单 数', '', '订单数', '成交人数'].map(labelled));
    expect(events).toEqual([{ kind: 'label-changed', metric: 'orders', at: LOADED + 4000, from: '订单数', to: '成交人数' }]);
  });

  it('keeps the label of a lost place', () => {
    expect(judgeAll('orders', [labelled('订单数'), { outcome: 'lost', label: '' }]).value?.label).toBe('订单数');
  });
});

describe('ageing', () => {
  const ok = { state: 'ok' as const, amount: 5, precision: 0, raw: '5', label: '' };

  it('makes a believed value stale after 10 s and keeps its amount', () => {
    expect(aged(ok, LOADED, LOADED + 10_000)).toBe(ok);
    expect(aged(ok, LOADED, LOADED + 10_001)).toEqual({ ...ok, state: 'stale' });
    expect(aged(ok, undefined, LOADED)).toBe(ok);
  });

  it('leaves alone what has no amount to keep', () => {
    const lost = { state: 'lost' as const, raw: '', label: '' };
    expect(ageing({ orders: lost, viewers: ok }, { orders: 0, viewers: 0 }, 20_000)).toEqual({
      orders: lost,
      viewers: { ...ok, state: 'stale' },
    });
  });

  it('goes by the last look that told something', () => {
    const { state } = judgeAll('orders', [5, { outcome: 'rolling' }, { outcome: 'lost' }]);
    expect(seenAt(state)).toEqual({ orders: LOADED });
  });
});

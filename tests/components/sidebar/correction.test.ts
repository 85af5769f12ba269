/** A correction is an exact number or none, and always has a reason. */
import { describe, expect, it } from 'vitest';
import { readCorrection } from '../../../components/sidebar/correction';
import type { Value } from '../../../utils/domain/reading';

const read: Value = { state: 'ok', raw: '', label: '', amount: 99, currency: 'CNY' };

describe('correction', () => {
  it.each([
    ['orders', '12000', 12_000],
    ['orders', '12,000', 12_000],
    ['orders', '１２０００', 12_000],
    ['orders', '0', 0],
    ['revenue', '1234.5', 123_450],
    ['revenue', '¥1,234.56', 123_456],
    ['revenue', '￥ 10', 1000],
  ] as const)('%s %s is %d', (metric, typed, amount) => {
    expect(readCorrection(metric, typed, 'because', read)).toMatchObject({ ok: true, correction: { amount, read: 99 } });
  });

  it.each([
    ['orders', '1.2万'],
    ['orders', '1.5'],
    ['orders', '12,00'],
    ['orders', '-5'],
    ['orders', '12 000'],
    ['orders', '1e3'],
    ['orders', '99999999999999999999'],
    ['revenue', '1.234'],
    ['revenue', 'lots'],
  ] as const)('%s %s is refused', (metric, typed) => {
    expect(readCorrection(metric, typed, 'because', read)).toEqual({ ok: false, why: 'wrongAmount' });
  });

  it('takes nothing for "there is no value", not for 0', () => {
    expect(readCorrection('orders', '  ', ' wrong tile ', read)).toEqual({
      ok: true,
      correction: { metric: 'orders', reason: 'wrong tile', read: 99 },
    });
  });

  it('gives yen no fraction, and counts no currency', () => {
    expect(readCorrection('revenue', '500', 'x', { ...read, currency: 'JPY' })).toMatchObject({
      correction: { amount: 500, currency: 'JPY' },
    });
    expect(readCorrection('revenue', '500.5', 'x', { ...read, currency: 'JPY' })).toMatchObject({ ok: false });
    expect(readCorrection('orders', '5', 'x', read)).not.toHaveProperty('correction.currency');
  });

  it('asks for a reason', () => {
    expect(readCorrection('orders', '5', '   ', read)).toEqual({ ok: false, why: 'noReason' });
  });
});

/** Which states give a value, how it is written as data, and what stands in its place; and how changes per minute fit their column. */
import { describe, expect, it } from 'vitest';
import { metricView, rateText } from '../../../components/sidebar/metric-view';
import type { Value } from '../../../utils/domain/reading';
import { metric } from './fixtures';

const view = (id: 'orders' | 'revenue', value: Partial<Value>) => metricView(id, metric(value), '—', 'en');

describe('the value of a metric', () => {
  it.each([
    ['ok', '12000', '12,000'],
    ['rolling', '12000', '12,000'],
    ['stale', '12000', '12,000'],
    ['manual', '12000', '12,000'],
    ['suspect', undefined, '1.2万3.4万'],
    ['lost', undefined, '—'],
    ['missing', undefined, '—'],
  ] as const)('%s: data-value %s, shown %s', (state, dataValue, text) => {
    const shown = view('orders', { state, amount: 12_000, precision: 0, raw: '1.2万3.4万' });
    expect(shown).toEqual({ state, text, ...(dataValue === undefined ? {} : { dataValue }) });
  });

  it.each(['ok', 'rolling', 'stale', 'manual'] as const)('%s without an amount has no value, and 0 has one', (state) => {
    expect(view('orders', { state })).toEqual({ state, text: '—' });
    expect(view('orders', { state, amount: 0, precision: 0 })).toEqual({ state, text: '0', dataValue: '0' });
  });

  it.each([
    [{ amount: 15_935_700, currency: 'CNY', precision: 0 }, '159357', '¥159,357'],
    [{ amount: 15_935_750, currency: 'CNY', precision: 0 }, '159357.5', '¥159,357.50'],
    [{ amount: 1500, currency: 'JPY', precision: 0 }, '1500', 'JP¥1,500'],
    [{ amount: 12_000_000, currency: 'CNY', precision: 50_000 }, '120000', '≈¥120,000'],
    [{ amount: 15_935_700, precision: 0 }, '159357', '159,357.00'],
  ])('money %j is %s in major units', (value, dataValue, text) => {
    const shown = view('revenue', value);
    expect(shown.dataValue).toBe(dataValue);
    expect(Number.parseFloat(shown.text.replace(/[^\d.]/g, ''))).toBe(Number(dataValue));
    expect(shown.text.startsWith('≈')).toBe(text.startsWith('≈'));
  });

  it('marks a lower bound', () => {
    expect(view('orders', { amount: 100_000, precision: 0, atLeast: true }).text).toBe('100,000+');
  });

  it('has none for a metric the page never showed, and for a suspect blank', () => {
    expect(metricView('orders', undefined, '—', 'en')).toEqual({ state: 'missing', text: '—' });
    expect(view('orders', { state: 'suspect', raw: ' ' }).text).toBe('—');
  });
});

describe('a change per minute', () => {
  it.each([
    ['orders', 23.4, 0, undefined, '+23'],
    ['orders', 0.4, 0, undefined, '+0.4'],
    ['orders', -41, 0, undefined, '-41'],
    ['orders', 2000, 1000, undefined, '≈+2K'],
    ['orders', -12_000, 0, undefined, '-12K'],
    ['revenue', 82_310, 0, 'CNY', '+¥823'],
    ['revenue', 1_051_200, 0, 'CNY', '+¥10.5K'],
    ['revenue', 250, 0, 'CNY', '+¥2.50'],
    ['revenue', -90_000, 5000, 'CNY', '≈-¥900'],
    ['revenue', 50_000, 0, undefined, '+500'],
    ['revenue', 300, 0, 'JPY', '+JP¥300'],
  ] as const)('%s %d ±%d %s is %s', (id, perMinute, precision, currency, text) => {
    expect(rateText(id, { perMinute, precision }, currency, '—', 'en')).toBe(text);
  });

  it('is not 0 when it is not known', () => {
    expect(rateText('orders', undefined, undefined, '—', 'en')).toBe('—');
  });
});

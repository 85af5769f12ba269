/** One tile: what each state shows and says, what it hands to the outside, and that it draws anew for its own metric alone. */
import { cleanup, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { MetricTile } from '../../../components/sidebar/MetricTile';
import type { LiveMetric } from '../../../utils/domain/live';
import { violations } from '../axe';
import { draw, here, metric, NOW, type Stage, stage, state } from './fixtures';

afterEach(cleanup);

const tile = (container: Element) => container.querySelector<HTMLElement>('[data-metric]');

function show(shown: LiveMetric | undefined, extra: Parameters<typeof stage>[1] = {}, language?: 'en' | 'zh-CN') {
  const set = stage(state({ totals: shown ? { revenue: shown } : {} }), extra);
  return { ...draw(set, <MetricTile id="revenue" />, language), set };
}

describe('MetricTile', () => {
  it.each([
    ['ok', '1234.5', ['¥1,234.50', 'live', 'just now']],
    ['rolling', '1234.5', ['¥1,234.50', 'digits moving']],
    ['stale', '1234.5', ['¥1,234.50', 'not updating', 'no update since 20:13']],
    ['manual', '1234.5', ['¥1,234.50', 'corrected by hand', 'Corrected: late notice']],
    ['suspect', null, ['12.0万35万', 'check this number', 'last read ¥99, 1 min ago']],
    ['lost', null, ['—', 'number lost', 'lost since 20:13', 'last read ¥99, 1 min ago']],
    ['missing', null, ['—', 'page shows no value']],
  ] as const)('%s: data-value %s', async (valueState, dataValue, texts) => {
    const shown = metric(
      { state: valueState, amount: 123_450, precision: 0, currency: 'CNY', raw: '12.0万35万', label: '直播间成交金额' },
      { lastOk: { amount: 9900, at: NOW - 60_000 }, correction: { reason: 'late notice', at: NOW } },
    );
    const { container } = show(shown);
    expect(tile(container)?.dataset.metric).toBe('revenue');
    expect(tile(container)?.dataset.state).toBe(valueState);
    expect(tile(container)?.getAttribute('data-value')).toBe(dataValue);
    for (const text of [...texts, 'Page label: 直播间成交金额']) expect(container.textContent).toContain(text);
    expect(await violations(container)).toEqual([]);
  });

  it('shows the change per minute only where the value counts', () => {
    const rates = { m1: { perMinute: 12_000, precision: 0 }, m5: { perMinute: -500, precision: 50 } };
    const value = { amount: 1, precision: 0, currency: 'CNY' };
    const { container } = show(metric(value, { rates }));
    expect([...container.querySelectorAll('dd')].map((dd) => dd.textContent)).toEqual(['+¥120', '≈-¥5', '—']);
    cleanup();
    const lost = show(metric({ ...value, state: 'lost' }, { rates }));
    expect(lost.container.querySelector('dd')).toBeNull();
  });

  it('says why the page gives none at all', () => {
    const set = stage(
      state({
        totals: {},
        here: here({ reader: { state: 'reading', platform: '', confirmed: true, canvas: ['orders'], ambiguous: ['revenue'] } }),
      }),
    );
    const { container } = draw(set, [
      <MetricTile key="r" id="revenue" />,
      <MetricTile key="o" id="orders" />,
      <MetricTile key="v" id="viewers" />,
    ]);
    const texts = [...container.querySelectorAll('[data-metric]')].map((element) => element.textContent);
    expect(texts[0]).toContain('in several places, not used');
    expect(texts[1]).toContain('drawn as a picture');
    expect(texts[2]).toContain('not found on this page');
    expect(container.querySelector('[data-value]')).toBeNull();
  });

  it('says that a sum is a sum, and what began again', () => {
    const set = stage(
      state({ totals: { audience: metric({ amount: 5, precision: 0 }, { sources: 2, resets: 1, sinceStart: 4390 }) } }),
    );
    const { container } = draw(set, <MetricTile id="audience" />);
    expect(container.textContent).toContain('sum of 2 platforms; one person may be counted twice');
    expect(container.textContent).toContain('counter began again 1 time; 4,390 since the start');
  });

  it('says it in Chinese as well', () => {
    const { container } = show(metric({ state: 'lost', label: '成交金额' }), {}, 'zh-CN');
    expect(container.textContent).toContain('20:13 起读不到');
    expect(container.textContent).toContain('还没有可靠读数');
    expect(container.textContent).toContain('页面标签：成交金额');
  });

  it('offers to point again only when somebody can', () => {
    show(metric({ state: 'lost' }));
    expect(screen.queryByRole('button')).toBeNull();
    cleanup();
    const asked: unknown[] = [];
    show(metric({ state: 'lost' }), { onRepoint: (id) => asked.push(id) });
    screen.getByRole('button', { name: 'Point at it again' }).click();
    expect(asked).toEqual(['revenue']);
  });

  it('counts its age on, and stays as it is when another metric changes', () => {
    const shown = metric({ amount: 5, precision: 0 });
    const { container, set }: { container: Element; set: Stage } = show(shown);
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    observer.observe(container, { subtree: true, childList: true, characterData: true, attributes: true });
    act(() => {
      set.live.value = state({ at: NOW + 1, totals: { revenue: shown, orders: metric({ amount: 1, precision: 0 }) } });
    });
    changes += observer.takeRecords().length;
    expect(changes).toBe(0);
    act(() => {
      set.now.value = NOW + 8000;
    });
    expect(container.textContent).toContain('8 s ago');
    observer.disconnect();
  });
});

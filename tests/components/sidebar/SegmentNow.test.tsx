/** The product now: price, on air, talking points; and what comes next. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { SegmentNow } from '../../../components/sidebar/SegmentNow';
import { UpNext } from '../../../components/sidebar/UpNext';
import { violations } from '../axe';
import { doing, draw, idle, metric, NOW, session, stage, state } from './fixtures';

afterEach(cleanup);

const highlighted = (container: Element) => container.querySelector('[aria-current]')?.textContent;
const press = (name: string) => doing(() => screen.getByRole('button', { name }).click());

describe('SegmentNow', () => {
  it('shows what must not be said wrongly', async () => {
    const { container } = draw(stage(), <SegmentNow />);
    expect(container.querySelector('.ad-price-live')?.textContent).toBe('Live price ¥29.90');
    expect(container.querySelector('s')?.textContent).toBe('List price ¥69');
    for (const text of [
      'Dates a',
      '2.5 kg box',
      'Stock 4,000',
      'Gift: a walnut',
      'Floor ¥26.80',
      'Li He',
      '10 min planned',
      'Sample',
    ]) {
      expect(container.textContent).toContain(text);
    }
    expect(await violations(container)).toEqual([]);
  });

  it('steps through the points by button, by click and by arrow keys', async () => {
    const { container } = draw(stage(), <SegmentNow />);
    expect(highlighted(container)).toContain('say a0');
    await press('Next point');
    expect(highlighted(container)).toContain('say a1');
    await press('Previous point');
    expect(highlighted(container)).toContain('say a0');
    await doing(() => screen.getByText('say a2').click());
    expect(highlighted(container)).toContain('say a2');
    const list = within(container.querySelector('ol') as HTMLElement);
    await doing(() => {
      fireEvent.keyDown(list.getByText('say a2'), { key: 'ArrowUp' });
    });
    expect(highlighted(container)).toContain('say a1');
    expect(document.activeElement?.textContent).toContain('say a1');
  });

  it('puts on air, and takes off', async () => {
    const set = stage();
    draw(set, <SegmentNow />);
    const button = () => screen.getByRole('button', { name: 'On air' });
    expect(button().getAttribute('aria-pressed')).toBe('false');
    await press('On air');
    expect(set.sent[0]).toMatchObject(['add', { kind: 'on-air', product: 'a', title: 'Dates a', hosts: ['h'] }]);
    act(() => {
      const onAir = [{ mark: 'm', product: 'a', title: 'Dates a', hosts: [], since: NOW - 65_000, orders: 12 }];
      set.live.value = state({
        session: session({ onAir }),
        totals: { revenue: metric({ amount: 1, currency: 'CNY', precision: 0 }) },
      });
    });
    expect(button().getAttribute('aria-pressed')).toBe('true');
    await press('On air');
    expect(set.sent.at(-1)).toEqual(['change', { id: 'm', patch: { until: NOW } }]);
  });

  it('says what sold while on air, and what is not known of it', () => {
    const onAir = [{ mark: 'm', product: 'a', title: 'Dates a', hosts: [], since: NOW - 65_000, orders: 12 }];
    const { container } = draw(stage(state({ session: session({ onAir }) })), <SegmentNow />);
    expect(container.textContent).toContain('1:05');
    expect(container.textContent).toContain('While on air');
    expect(container.querySelector('[data-sold=orders]')?.textContent).toBe('orders+12');
    expect(container.querySelector('[data-sold=orders]')?.getAttribute('data-value')).toBe('12');
    expect(container.querySelector('[data-sold=revenue]')?.textContent).toBe('revenuenot known yet');
    expect(container.querySelector('[data-sold=revenue]')?.hasAttribute('data-value')).toBe(false);
  });

  it('keeps others on air only when told to', async () => {
    const onAir = [{ mark: 'm', product: 'b', title: 'Dates b', hosts: [], since: NOW }];
    const set = stage(state({ session: session({ onAir }) }));
    const { container } = draw(set, <SegmentNow />);
    expect(container.textContent).toContain('Also on: Dates b');
    await doing(() => screen.getByRole('switch', { name: 'Several at once' }).click());
    await press('On air');
    expect(set.sent.map(([name]) => name)).toEqual(['add']);
  });

  it('cannot put on air what is not recorded, and says so', async () => {
    const set = stage(idle());
    const { container } = draw(set, <SegmentNow />);
    expect(screen.getByRole('button', { name: 'On air' }).getAttribute('aria-disabled')).toBe('true');
    await press('On air');
    expect(set.sent).toEqual([]);
    expect(container.textContent).toContain('Start the recording');
  });

  it('shows a segment that sells nothing, and what comes next', async () => {
    const set = stage();
    const { container } = draw(set, [<SegmentNow key="now" />, <UpNext key="next" />]);
    expect(container.querySelector('.ad-upnext')?.textContent).toContain('Folk song');
    await doing(() => (container.querySelector('.ad-upnext') as HTMLElement).click());
    expect(container.querySelector('h3')?.textContent).toBe('Folk song');
    expect(container.textContent).toContain('la la');
    expect(container.querySelector('.ad-upnext')?.textContent).toContain('¥40');
    await press('Next item');
    expect(container.querySelector('h3')?.textContent).toBe('Dates b');
    expect(container.textContent).toContain('This is the last one');
    expect(await violations(container)).toEqual([]);
  });
});

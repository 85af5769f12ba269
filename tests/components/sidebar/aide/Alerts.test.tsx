/** Alerts: in words, on top until acknowledged, with a sound only when asked; and the rules, changed at once. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { AlertNotices } from '../../../../components/sidebar/aide/AlertNotices';
import { AlertSettings } from '../../../../components/sidebar/aide/AlertSettings';
import { Alerts } from '../../../../components/sidebar/aide/Alerts';
import { type AlertMark, alertText, RULE_IDS } from '../../../../components/sidebar/aide/alert-text';
import { DEFAULT_RULES } from '../../../../utils/domain/ledger/alert-rules';
import { translator } from '../../../../utils/i18n';
import { violations } from '../../axe';
import { doing, draw, NOW, session, stage, state } from '../fixtures';

afterEach(cleanup);

const alert = (id: string, extra: Partial<AlertMark> = {}): AlertMark => ({
  v: 1,
  id,
  session: 'S',
  at: NOW - 60_000,
  kind: 'alert',
  rule: 'viewers-drop',
  metric: 'viewers',
  value: -35,
  ...extra,
});
const withAlerts = (...marks: AlertMark[]) => state({ session: session({ marks }) });

describe('alertText', () => {
  const said = (mark: Partial<AlertMark>) => alertText(alert('a', mark), translator('en'));
  it.each([
    [{}, 'Viewers down 35 %'],
    [{ rule: 'orders-quiet', metric: 'orders', value: 10 }, 'No order for 10 min'],
    [{ rule: 'stock-low', subject: 'Dates', value: 0 }, 'Stock low: Dates, 0 left'],
    [{ rule: 'number-lost', metric: 'revenue' }, 'Number lost: Revenue'],
    [{ rule: 'overtime', subject: 'Song', value: 2 }, 'Over time: Song, by 2 min'],
    [{ rule: 'of-another-version' }, 'An alert of another version'],
  ] as const)('%j', (mark, text) => expect(said(mark)).toBe(text));
  it('has words for every rule', () => expect([...RULE_IDS].sort()).toEqual(DEFAULT_RULES.map(({ id }) => id).sort()));
});

describe('AlertNotices', () => {
  it('stands until acknowledged', async () => {
    const set = stage(withAlerts(alert('a'), alert('b', { acknowledgedAt: NOW })));
    const { container } = draw(set, <AlertNotices />);
    expect(container.querySelectorAll('[data-alert]')).toHaveLength(1);
    expect(await violations(container)).toEqual([]);
    await doing(() => screen.getByRole('button', { name: 'Got it' }).click());
    expect(set.sent).toEqual([['change', { id: 'a', patch: { acknowledgedAt: NOW } }]]);
  });

  it('counts what is more than three, and acknowledges all at once', async () => {
    const set = stage(withAlerts(...['a', 'b', 'c', 'd', 'e'].map((id) => alert(id))));
    draw(set, <AlertNotices />);
    expect(screen.getByText('2 new')).toBeTruthy();
    await doing(() => screen.getByRole('button', { name: 'Got it, all' }).click());
    expect(set.sent.map(([, call]) => (call as { id: string }).id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('sounds once for a new one, only when switched on, and never for old ones', async () => {
    const set = stage(withAlerts(alert('a')));
    await doing(() => set.model.aide.set.sound(true));
    draw(set, <AlertNotices />);
    expect(set.sent).toEqual([]);
    await doing(() => {
      set.live.value = withAlerts(alert('b'), alert('a'));
    });
    expect(set.sent).toEqual([['beep', null]]);
    await doing(() => set.model.aide.set.sound(false));
    await doing(() => {
      set.live.value = withAlerts(alert('c'), alert('b'), alert('a'));
    });
    expect(set.sent).toHaveLength(1);
  });
});

describe('Alerts', () => {
  it('lists time, rule, value and answer, and opens the rules', async () => {
    const set = stage(withAlerts(alert('a', { acknowledgedAt: NOW })));
    const { container } = draw(set, <Alerts />);
    expect(container.textContent).toContain('20:13Viewers down 35 %seen 20:14');
    await doing(() => screen.getByText('Alert settings').click());
    await waitFor(() => expect(screen.getByText('Viewers fall', { selector: 'label span' })).toBeTruthy());
  });
});

describe('AlertSettings', () => {
  it.each(['en', 'zh-CN'] as const)('is accessible in %s', async (language) => {
    expect(await violations(draw(stage(), <AlertSettings onClose={() => {}} />, language).container)).toEqual([]);
  });

  it('changes a number in its own unit, and says when it is out of range', async () => {
    const set = stage();
    const { container } = draw(set, <AlertSettings onClose={() => {}} />);
    const [again] = screen.getAllByLabelText('Again after (min)');
    await doing(() => void fireEvent.input(again as HTMLElement, { target: { value: '3' } }));
    expect(set.model.aide.rules.value).toEqual({ 'viewers-drop': { coolDownMs: 180_000 } });
    await doing(() => void fireEvent.input(again as HTMLElement, { target: { value: '999' } }));
    expect(container.textContent).toContain('From 0.2 to 120');
    expect(set.model.aide.rules.value).toEqual({ 'viewers-drop': { coolDownMs: 180_000 } });
  });

  it('switches a rule off, and lets one hear the sound', async () => {
    const set = stage();
    draw(set, <AlertSettings onClose={() => {}} />);
    await doing(() => screen.getByRole('switch', { name: 'Number lost' }).click());
    expect(set.model.aide.rules.value).toEqual({ 'number-lost': { enabled: false } });
    await doing(() => screen.getByRole('switch', { name: /short sound/ }).click());
    expect(set.model.aide.sound.value).toBe(true);
    expect(set.sent).toEqual([['beep', null]]);
  });
});

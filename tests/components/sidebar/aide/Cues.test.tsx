/** Cues: what is sent by a press, by one's own words, twice, without a session; and what is said of each receipt. */
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Cues } from '../../../../components/sidebar/aide/Cues';
import { isLongCue } from '../../../../components/sidebar/aide/cue-presets';
import type { Mark } from '../../../../utils/domain/session';
import { violations } from '../../axe';
import { doing, draw, idle, NOW, session, stage, state } from '../fixtures';

afterEach(cleanup);

const cue = (id: string, ago: number, extra: Partial<Extract<Mark, { kind: 'cue' }>> = {}): Mark => ({
  v: 1,
  id,
  session: 'S',
  at: NOW - ago,
  kind: 'cue',
  text: `cue ${id}`,
  tone: 'info',
  ...extra,
});
const sent = (text: string, tone: string, flash?: true) => [
  'add',
  { v: 1, id: 'new', session: 'S', at: NOW, kind: 'cue', text, tone, ...(flash ? { flash } : {}) },
];
const click = (name: string) => doing(() => screen.getByRole('button', { name }).click());

describe('Cues', () => {
  it('sends a ready-made cue with its kind, and flashing when asked', async () => {
    const set = stage();
    draw(set, <Cues />);
    await click('Wrap up');
    await doing(() => screen.getByRole('switch', { name: 'Flash for 3 s' }).click());
    await click('Stop (compliance)');
    expect(set.sent).toEqual([sent('Wrap up', 'hurry'), sent('Stop (compliance)', 'stop', true)]);
  });

  it('sends cues while the answer to another is awaited, but not the second half of a double click', async () => {
    const set = stage(state(), {}, () => new Promise(() => {}));
    draw(set, <Cues />);
    const button = screen.getByRole('button', { name: 'Slow down' });
    await doing(() => void fireEvent.click(button, { detail: 1 }));
    await doing(() => void fireEvent.click(button, { detail: 2 }));
    await click('Say the price');
    expect(set.sent).toEqual([sent('Slow down', 'info'), sent('Say the price', 'info')]);
  });

  it('sends words of one’s own, and keeps them when they were refused', async () => {
    const set = stage(state(), {}, async () => ({ ok: false, reason: 'disk-full' }));
    draw(set, <Cues />);
    const field = screen.getByLabelText<HTMLInputElement>('In your own words');
    await doing(() => void fireEvent.submit(field.form as HTMLFormElement));
    expect(set.sent).toEqual([]);
    await doing(() => void fireEvent.input(field, { target: { value: '  shipping first ' } }));
    await doing(() => void fireEvent.change(screen.getByLabelText('Kind of cue'), { target: { value: 'hurry' } }));
    await doing(() => void fireEvent.submit(field.form as HTMLFormElement));
    expect(set.sent).toEqual([sent('shipping first', 'hurry')]);
    expect(field.value).toBe('shipping first');
  });

  it('sends nothing without a session, and says what to do', async () => {
    const set = stage(idle());
    draw(set, <Cues />);
    expect(screen.getByText(/Start recording first/)).toBeTruthy();
    await click('Slow down');
    expect(set.sent).toEqual([]);
  });

  it('says that nobody sees a cue while no prompter is open, and nothing while that is not known', () => {
    draw(stage(state({ prompter: false })), <Cues />);
    expect(screen.getByText(/not open/)).toBeTruthy();
    cleanup();
    draw(stage(state()), <Cues />);
    expect(screen.queryByText(/not open/)).toBeNull();
  });

  it('says of each cue whether it was seen, how long not, or that another took its place', async () => {
    const marks = [cue('c', 12_000), cue('b', 60_000), cue('a', 90_000, { seenAt: NOW - 85_000 })];
    const { container } = draw(stage(state({ session: session({ marks }) })), <Cues />);
    const rows = [...container.querySelectorAll('.ad-cue-list li')].map((row) => row.textContent);
    expect(rows[0]).toContain('Not seen yet · 12 s');
    expect(rows[1]).toContain('Not seen, replaced');
    expect(rows[2]).toContain('Seen 20:12:35');
  });

  it.each(['en', 'zh-CN'] as const)('is accessible in %s', async (language) => {
    const marks = [cue('c', 12_000, { tone: 'stop' })];
    expect(await violations(draw(stage(state({ session: session({ marks }) })), <Cues />, language).container)).toEqual([]);
  });
});

describe('isLongCue', () => {
  it.each([
    ['先说运费再说价格', false],
    ['先说运费再说价格别忘赠品', false],
    ['先说运费再说价格别忘了赠品', true],
    ['Answer the questions now', false],
    ['Answer the questions right now', true],
    ['   ', false],
  ])('%j: %s', (text, long) => expect(isLongCue(text)).toBe(long));
});

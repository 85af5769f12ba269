/** Planned against actual, time left, what the host sees, corrected times, and the door to what is kept. */
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { HostView } from '../../../../components/sidebar/aide/HostView';
import { KeptNotice } from '../../../../components/sidebar/aide/KeptNotice';
import { MarkEditor } from '../../../../components/sidebar/aide/MarkEditor';
import { type AirMark, readTimes } from '../../../../components/sidebar/aide/mark-times';
import { TimesLeft } from '../../../../components/sidebar/aide/TimesLeft';
import { RundownList } from '../../../../components/sidebar/RundownList';
import { violations } from '../../axe';
import { doing, draw, idle, NOW, session, stage, state } from '../fixtures';

afterEach(cleanup);

const MINUTE = 60_000;
const air = (id: string, ago: number, extra: Partial<AirMark> = {}): AirMark => ({
  v: 1,
  id,
  session: 'S',
  at: NOW - ago,
  kind: 'on-air',
  title: 'Dates a',
  product: 'a',
  ...extra,
});
const withMarks = (...marks: AirMark[]) => stage(state({ session: session({ startedAt: NOW - 20 * MINUTE, marks }) }));

describe('times', () => {
  it('says how long each segment took, runs, or that it was skipped', async () => {
    const set = withMarks(
      air('m2', 2 * MINUTE, { title: 'Dates b', product: 'b' }),
      air('m1', 14 * MINUTE, { until: NOW - 2 * MINUTE }),
    );
    const { container } = draw(set, <RundownList />);
    const said = () => [...container.querySelectorAll('[data-actual]')].map((one) => one.textContent);
    expect(said()).toEqual([' · took 12:00', ' · skipped', ' · on air 2:00']);
    expect(container.querySelector('[data-actual=s0]')?.className).toBe('ad-over');
    await doing(() => {
      set.now.value = NOW + 5000;
    });
    expect(said()[2]).toBe(' · on air 2:05');
    expect(await violations(container)).toEqual([]);
  });

  it('counts what is left of segment and show, and past the end what is over', async () => {
    const set = withMarks(air('m1', 4 * MINUTE));
    const { container } = draw(set, <TimesLeft />);
    expect(container.textContent).toBe('This segment left 6:00Whole show left 3:00');
    await doing(() => {
      set.now.value = NOW + 7 * MINUTE;
    });
    expect(container.textContent).toBe('This segment over 1:00Whole show over 4:00');
  });

  it('counts nothing without a session', () => {
    expect(draw(stage(idle()), <TimesLeft />).container.textContent).toBe('');
  });
});

describe('HostView', () => {
  it('shows cue, price and point as the host has them, or black', async () => {
    const set = stage(
      state({
        prompter: true,
        session: session({ marks: [{ v: 1, id: 'c', session: 'S', at: NOW, kind: 'cue', text: 'slower', tone: 'info' }] }),
      }),
    );
    const { container } = draw(set, <HostView />);
    expect(container.querySelector('.ad-mini')?.textContent).toMatch(/^slowerDates a¥29.90say a0/);
    await doing(() => screen.getByRole('switch', { name: 'Black out the prompter' }).click());
    expect(set.model.aide.black.value).toBe(true);
    // A cue is shown over a black screen too.
    expect(container.querySelector('.ad-mini')?.textContent).toBe('slowerScreen is black');
    expect(await violations(container)).toEqual([]);
  });
});

describe('readTimes', () => {
  const closed = air('m', 10 * MINUTE, { until: NOW - MINUTE });
  const read = (mark: AirMark, start: string, end: string) => readTimes(mark, start, end, NOW, 'Asia/Shanghai');
  it.each([
    ['nothing changed', closed, '20:04:00', '20:13:00', { ok: true, change: {} }],
    ['both changed', closed, '20:03', '20:12:30', { ok: true, change: { at: NOW - 11 * MINUTE, until: NOW - 90_000 } }],
    ['still on air', air('m', MINUTE), '20:12', '', { ok: true, change: { at: NOW - 2 * MINUTE } }],
    ['no time', closed, 'soon', '20:13', { ok: false, field: 'start', why: 'wrongTime' }],
    ['backwards', closed, '20:13:30', '20:13', { ok: false, field: 'end', why: 'backwards' }],
    ['still to come', closed, '20:04', '20:30', { ok: false, field: 'end', why: 'future' }],
    ['put back on air', closed, '20:04', '', { ok: false, field: 'end', why: 'reopen' }],
  ] as const)('%s', (_, mark, start, end, expected) => expect(read(mark, start, end)).toEqual(expected));
  it('keeps the milliseconds of a time that was not touched', () => {
    const odd = air('m', 10 * MINUTE - 345, { until: NOW - MINUTE + 678 });
    expect(read(odd, '20:04:00', '20:13:00')).toEqual({ ok: true, change: {} });
  });
});

describe('MarkEditor', () => {
  it('corrects times and product, and says what is wrong', async () => {
    const set = withMarks(air('m', 10 * MINUTE, { until: NOW - MINUTE }));
    const { container } = draw(set, <MarkEditor />);
    await doing(() => screen.getByLabelText('Correct: Dates a').click());
    const type = (label: string, value: string) =>
      doing(() => void fireEvent.input(screen.getByLabelText(label), { target: { value } }));
    const save = () => doing(() => void fireEvent.submit(container.querySelector('form') as HTMLFormElement));
    await screen.findByLabelText('On air from');
    await type('On air from', '20:13:30');
    await save();
    expect(container.textContent).toContain('The end must come after the start');
    expect(set.sent).toEqual([]);
    await type('On air from', '20:05:00');
    await doing(() => void fireEvent.change(screen.getByLabelText('Product'), { target: { value: 'b' } }));
    expect(await violations(container)).toEqual([]);
    await save();
    expect(set.sent).toEqual([['change', { id: 'm', patch: { at: NOW - 9 * MINUTE, product: 'b', title: 'Dates b' } }]]);
    expect(container.querySelector('form')).toBeNull();
  });

  it('corrects the hosts, and takes away what was put on air by mistake', async () => {
    const set = withMarks(air('m', 10 * MINUTE, { until: NOW - MINUTE }));
    const { container } = draw(set, <MarkEditor />);
    await doing(() => screen.getByLabelText('Correct: Dates a').click());
    await screen.findByLabelText('On air from');
    await doing(() => screen.getByLabelText('Li He').click());
    expect(await violations(container)).toEqual([]);
    await doing(() => void fireEvent.submit(container.querySelector('form') as HTMLFormElement));
    expect(set.sent).toEqual([['change', { id: 'm', patch: { hosts: ['h'] } }]]);
    const again = await screen.findByLabelText('Correct: Dates a');
    await doing(() => again.click());
    await screen.findByLabelText('On air from');
    await doing(() => screen.getByRole('button', { name: 'Was never on air' }).click());
    expect(set.sent.at(-1)).toEqual(['remove', { id: 'm' }]);
  });

  it('changes the lag, within its range', async () => {
    const set = withMarks();
    draw(set, <MarkEditor />);
    const lag = screen.getByLabelText<HTMLInputElement>(/Orders lag/);
    await doing(() => void fireEvent.change(lag, { target: { value: '12' } }));
    expect(set.model.aide.lagMs.value).toBe(12_000);
    await doing(() => void fireEvent.change(lag, { target: { value: '900' } }));
    expect(set.model.aide.lagMs.value).toBe(12_000);
  });
});

describe('KeptNotice', () => {
  it('leads to the session that has just ended, and goes when another begins', async () => {
    const set = stage(state({ session: session({ title: 'May Day' }) }));
    const { container } = draw(set, <KeptNotice />);
    expect(container.textContent).toBe('');
    await doing(() => {
      set.live.value = idle();
    });
    expect(container.textContent).toContain('“May Day” is kept');
    await doing(() => screen.getByRole('button', { name: 'Look back' }).click());
    expect(set.sent).toEqual([['open session', 'S']]);
    await doing(() => {
      set.live.value = state();
    });
    expect(container.textContent).toBe('');
  });

  it('says nothing before any session, and none while the feed is silent', async () => {
    const set = stage(null);
    const { container } = draw(set, <KeptNotice />);
    await doing(() => {
      set.live.value = idle();
    });
    expect(container.textContent).toBe('');
  });
});

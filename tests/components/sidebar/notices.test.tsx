/** What is said of the page and of saving: each trouble has its sentence, its time, and what to do. */
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { HealthNotices } from '../../../components/sidebar/HealthNotices';
import { PageNotices } from '../../../components/sidebar/PageNotices';
import type { LiveSource } from '../../../utils/domain/live';
import { violations } from '../axe';
import { draw, here, idle, NOW, stage, state } from './fixtures';

afterEach(cleanup);

const reader = (extra: Partial<LiveSource['reader']>): LiveSource['reader'] => ({
  state: 'reading',
  platform: '抖音',
  confirmed: true,
  canvas: [],
  ambiguous: [],
  ...extra,
});

describe('PageNotices', () => {
  it.each([
    ['searching', here({ reader: reader({ state: 'searching' }) }), 'Looking for numbers'],
    ['nothing found', here({ reader: reader({ state: 'nothing-found' }) }), 'Open the data page'],
    ['wrong page', here({ reader: reader({ state: 'wrong-page' }) }), 'Go to the data page'],
    ['not live', here({ reader: reader({ state: 'not-live' }) }), 'Not live yet'],
    ['ended', here({ reader: reader({ state: 'ended' }) }), 'you can end the session'],
    ['in another tab', here({ duplicateOf: 3 }), 'It takes over when that tab is closed'],
    ['canvas', here({ reader: reader({ canvas: ['likes', 'orders'] }) }), 'Likes · Orders'],
    ['ambiguous', here({ reader: reader({ ambiguous: ['revenue'] }) }), 'unclear which: Revenue'],
    ['unconfirmed', here({ reader: reader({ adapter: 'x', confirmed: false }) }), '抖音 is read is not yet confirmed'],
    ['frames', here({ reader: reader({ frames: ['https://stats.example:8443'] }) }), 'comes from stats.example:8443'],
  ])('%s', async (_, page, text) => {
    const { container } = draw(stage(state({ here: page })), <PageNotices />);
    expect(container.textContent).toContain(text);
    expect(await violations(container)).toEqual([]);
  });

  it('says nothing when all is well, nor before anything is known', () => {
    expect(draw(stage(), <PageNotices />).container.textContent).toBe('');
    expect(draw(stage(null), <PageNotices />).container.textContent).toBe('');
  });

  it('says what to do where no data page is', () => {
    const { here: _, ...without } = idle();
    const { container } = draw(stage(without), <PageNotices />, 'zh-CN');
    expect(container.textContent).toContain('打开直播数据大屏');
  });

  it('offers to point at a number only when that is possible', () => {
    const nothing = state({ here: here({ reader: reader({ state: 'nothing-found' }) }) });
    draw(stage(nothing), <PageNotices />);
    expect(screen.queryByRole('button')).toBeNull();
    cleanup();
    const asked: unknown[] = [];
    draw(stage(nothing, { onRepoint: (id) => asked.push(id) }), <PageNotices />);
    screen.getByRole('button', { name: 'Point at a number' }).click();
    expect(asked).toEqual([null]);
  });
});

describe('HealthNotices', () => {
  it.each([
    ['refused', 'disk-full', 'Readings have not been saved since 20:10', 'Free some space'],
    ['refused', 'never-heard-of', 'Readings have not been saved since 20:10', 'reload the data page'],
    ['unreachable', 'timeout', 'The background has not answered since 20:10', 'trying again'],
  ] as const)('%s (%s)', async (trouble, reason, title, advice) => {
    const storage = { state: trouble, reason, since: NOW - 240_000 };
    const { container } = draw(stage(state({ storage, here: here({ waiting: 42 }) })), <HealthNotices />);
    expect(screen.getByRole('alert').textContent).toBe(title);
    expect(container.textContent).toContain(advice);
    expect(container.textContent).toContain('42 readings wait in the page');
    expect(await violations(container)).toEqual([]);
  });

  it('says since when the connection is gone', () => {
    const set = stage();
    set.connection.value = 'lost';
    set.lostSince.value = NOW - 60_000;
    const { container } = draw(set, <HealthNotices />);
    expect(container.textContent).toContain('No connection since 20:13');
    expect(container.textContent).toContain('stand still');
  });

  it.each(['connection', 'storage'])('asks calmly for a reload when orphaned (%s)', (by) => {
    const set = stage(by === 'storage' ? state({ storage: { state: 'orphaned', since: NOW } }) : state());
    if (by === 'connection') set.connection.value = 'orphaned';
    const { container } = draw(set, <HealthNotices />);
    expect(container.textContent).toContain('reload this page');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says nothing when all is well', () => {
    expect(draw(stage(), <HealthNotices />).container.textContent).toBe('');
  });
});

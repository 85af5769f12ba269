/** The notice that a platform's reading is not confirmed: when it is there, and what its button sends. */
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ConfirmNotice } from '../../../components/sidebar/ConfirmNotice';
import type { LiveSource } from '../../../utils/domain/live';
import type { Outcome } from '../../../utils/state/actions';
import { violations } from '../axe';
import { doing, draw, here, stage, state } from './fixtures';

afterEach(cleanup);

const page = (extra: Partial<LiveSource['reader']> = {}) =>
  state({
    here: here({
      reader: {
        state: 'reading',
        adapter: 'taobao',
        platform: '淘宝直播',
        confirmed: false,
        canvas: [],
        ambiguous: [],
        ...extra,
      },
    }),
  });

function drawn(answer: () => Promise<Outcome>) {
  const asked: string[] = [];
  const set = stage(page(), {
    onConfirm: (adapter) => {
      asked.push(adapter);
      return answer();
    },
  });
  return { asked, set, ...draw(set, <ConfirmNotice />) };
}

describe('ConfirmNotice', () => {
  it.each([
    ['a page without an adapter', { adapter: undefined }],
    ['a confirmed one', { confirmed: true }],
    ['a page without numbers', { state: 'not-live' }],
  ])('says nothing on %s', (_, extra) => {
    const live = page(extra as Partial<LiveSource['reader']>);
    if ('adapter' in extra) delete live.here?.reader.adapter;
    expect(draw(stage(live), <ConfirmNotice />).container.textContent).toBe('');
  });

  it('is there without a button where nobody could keep the answer', async () => {
    const { container } = draw(stage(page()), <ConfirmNotice />, 'zh-CN');
    expect(container.textContent).toContain('淘宝直播');
    expect(screen.queryByRole('button')).toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  it('sends the adapter once, and goes when the background has it', async () => {
    const { asked, set, container } = drawn(async () => ({ ok: true }));
    expect(await violations(container)).toEqual([]);
    await doing(() => screen.getByRole('button', { name: 'Numbers match' }).click());
    expect(asked).toEqual(['taobao']);
    expect(container.textContent).not.toBe('');
    await doing(() => {
      set.live.value = page({ confirmed: true });
    });
    expect(container.textContent).toBe('');
  });

  it.each<[string, () => Promise<Outcome>, string]>([
    ['a refusal', async () => ({ ok: false, reason: 'disk-full' }), 'The disk is full'],
    ['no answer', () => Promise.reject(new Error('gone')), 'did not answer'],
  ])('says %s and stays', async (_, answer, words) => {
    const { container } = drawn(answer);
    await doing(() => screen.getByRole('button').click());
    expect(screen.getByRole('alert').textContent).toContain(words);
    expect(await violations(container)).toEqual([]);
  });
});

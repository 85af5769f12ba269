/** A cue on its way: told to the prompter before it is kept, taken back when it was refused, and never left on the disk by this way. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addMark } from '../../entrypoints/sidebar/cue';
import type { Cue } from '../../utils/domain/prompter/cue';
import { readCue } from '../../utils/domain/prompter/cue-ahead';
import { sendMessage } from '../../utils/messaging/protocol';
import { followCue } from '../../utils/settings/cue';

vi.mock('../../utils/messaging/protocol', () => ({ sendMessage: vi.fn() }));

const cue = (id: string): Cue => ({ v: 1, id, session: 'S', at: 5, kind: 'cue', text: 'Slower', tone: 'hurry', flash: true });

/** What the prompter was told, in order. */
let heard: (Cue | null)[] = [];
const told = () => heard.at(-1);

beforeEach(() => {
  fakeBrowser.reset();
  heard = [];
  followCue((one) => heard.push(readCue(one) ?? null));
  vi.mocked(sendMessage).mockReset().mockResolvedValue({ ok: true });
});

describe('a cue', () => {
  it('is told while it is being kept, and not to the disk', async () => {
    let keep = (_: { ok: true }) => {};
    vi.mocked(sendMessage).mockReturnValue(new Promise((resolve) => (keep = resolve)) as never);
    const kept = addMark(cue('a'));
    await vi.waitFor(() => expect(told()).toEqual(cue('a')));
    expect(sendMessage).toHaveBeenCalledWith('addMark', cue('a'));
    keep({ ok: true });
    expect(await kept).toEqual({ ok: true });
    expect(told()).toEqual(cue('a'));
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it.each([
    ['refused', async () => ({ ok: false, reason: 'disk-full' })],
    ['not answered', async () => undefined],
  ])('is taken back when it was %s', async (_, answer) => {
    vi.mocked(sendMessage).mockImplementation(answer as never);
    await addMark(cue('a'));
    await vi.waitFor(() => expect(told()).toBeNull());
  });

  it('is taken back when nobody is there, and the error goes on', async () => {
    vi.mocked(sendMessage).mockRejectedValue(new Error('gone'));
    await expect(addMark(cue('a'))).rejects.toThrow('gone');
    await vi.waitFor(() => expect(told()).toBeNull());
  });

  it('that was refused takes nothing from the one after it', async () => {
    let refuse = (_: { ok: false; reason: string }) => {};
    vi.mocked(sendMessage).mockReturnValueOnce(new Promise((resolve) => (refuse = resolve)) as never);
    const first = addMark(cue('a'));
    await addMark(cue('b'));
    refuse({ ok: false, reason: 'disk-full' });
    await first;
    expect(told()).toEqual(cue('b'));
  });
});

it('other marks are kept and told to nobody', async () => {
  await addMark({ v: 1, id: 'n', session: 'S', at: 5, kind: 'note', text: 'x' });
  expect(sendMessage).toHaveBeenCalledTimes(1);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

it.each([7, 'x', {}, { ...cue('a'), tone: 'loud' }, { ...cue('a'), kind: 'note' }, { ...cue('a'), at: '5' }])(
  'what lies there and is no cue is none: %j',
  async (rubbish) => {
    await fakeBrowser.storage.session.set({ cue: rubbish });
    expect(heard).toEqual([null]);
  },
);

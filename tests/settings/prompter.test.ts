/** What the prompter remembers: whatever lies in storage, what comes out can be drawn. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_LOOK } from '../../utils/domain/prompter/look';
import { prompterBlack } from '../../utils/settings/aide';
import { prompterKeys, prompterLook, prompterPlace, prompterScreens } from '../../utils/settings/prompter';

const RUBBISH = [null, 0, '', 'x', [], { mm: 'big' }, { left: 1 }, { next: 'PageDown' }, { '1x1': 'wide' }];
const stored = (name: string, value: unknown) => fakeBrowser.storage.local.set({ [name]: value });

beforeEach(() => fakeBrowser.reset());

describe('settings of the prompter', () => {
  it.each(RUBBISH)('falls back when %j is stored', async (rubbish) => {
    for (const name of ['prompter', 'prompter-keys', 'prompter-screens', 'prompter-window', 'prompter-black']) {
      await stored(name, rubbish);
    }
    expect(await prompterLook.get()).toEqual(DEFAULT_LOOK);
    expect(await prompterKeys.get()).toEqual({});
    expect(await prompterScreens.get()).toEqual({});
    expect(await prompterPlace.get()).toBeNull();
    expect(await prompterBlack.get()).toBe(false);
  });

  it('puts sizes into their range and keeps the other fields', async () => {
    await stored('prompter', { mm: 1e6, metres: -3, cpm: 200, calm: false, ground: 'puce' });
    expect(await prompterLook.get()).toEqual({ ...DEFAULT_LOOK, mm: 60, metres: 0.5, calm: false });
  });

  it('keeps good calibrations and drops the others', async () => {
    await stored('prompter-screens', { '1920x1080': 3.6, '1280x720': 900, wide: 3 });
    expect(await prompterScreens.get()).toEqual({ '1920x1080': 3.6 });
  });

  it('takes a window only with all four sides, and not one too small to find', async () => {
    await stored('prompter-window', { left: 10.4, top: -900, width: 1280, height: 800 });
    expect(await prompterPlace.get()).toEqual({ left: 10, top: -900, width: 1280, height: 800, maximized: false });
    await stored('prompter-window', { left: 0, top: 0, width: 20, height: 20 });
    expect(await prompterPlace.get()).toBeNull();
  });

  it('keeps own keys, an empty list too', async () => {
    await prompterKeys.set({ mirror: [], seen: ['Enter', 'F8'] });
    expect(await prompterKeys.get()).toEqual({ mirror: [], seen: ['Enter', 'F8'] });
  });

  it('takes no key that nobody can press: out of a file it would be a pattern, or what leaves the page', async () => {
    await stored('prompter-keys', { next: ['(()', '(.+)', 'PageDown', 'a b', '', 'Tab', 'Escape', '1'], seen: ['F8'] });
    expect(await prompterKeys.get()).toEqual({ next: ['PageDown'], seen: ['F8'] });
    await stored('prompter-keys', { next: ['(.+)'], play: ['(', '+', 'Space', 'é'] });
    expect(await prompterKeys.get()).toEqual({ play: ['(', '+', 'Space', 'é'] });
  });
});

/** The small settings: whatever lies in storage, what comes out has the right form. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { languageChoice, rundownPosition, themeChoice } from '../../utils/settings/items';

const RUBBISH = [null, 0, '', 'klingon', [], {}, { rundown: 1 }, { rundown: 'r', segment: 's', point: 'one' }, Number.NaN];

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it.each(RUBBISH)('falls back when %j is stored', async (rubbish) => {
    await fakeBrowser.storage.local.set({
      language: rubbish,
      theme: rubbish,
      'rundown-position': rubbish,
    });
    expect(await languageChoice.get()).toBe('auto');
    expect(await themeChoice.get()).toBe('auto');
    expect(await rundownPosition.get()).toBeNull();
  });

  it('keeps what was chosen', async () => {
    await languageChoice.set('en');
    await themeChoice.set('dark');
    await rundownPosition.set({ rundown: 'r', segment: 's', point: 2 });
    expect([await languageChoice.get(), await themeChoice.get()]).toEqual(['en', 'dark']);
    expect(await rundownPosition.get()).toEqual({ rundown: 'r', segment: 's', point: 2 });
  });

  it('tells who watches, also of rubbish as the fallback', async () => {
    const told: string[] = [];
    const stop = themeChoice.watch((theme) => told.push(theme));
    await themeChoice.set('dark');
    await fakeBrowser.storage.local.set({ theme: 'puce' });
    stop();
    await themeChoice.set('light');
    expect(told).toEqual(['dark', 'auto']);
  });
});

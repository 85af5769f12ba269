/** The small settings: whatever lies in storage, what comes out has the right form; each site keeps its own place. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_PLACE, keepPlace, languageChoice, placeOf, rundownPosition, themeChoice } from '../../utils/settings/items';

const RUBBISH = [null, 0, '', 'klingon', [], {}, { rundown: 1 }, { side: 'top', width: 'wide' }, Number.NaN];

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it.each(RUBBISH)('falls back when %j is stored', async (rubbish) => {
    await fakeBrowser.storage.local.set({
      language: rubbish,
      theme: rubbish,
      'rundown-position': rubbish,
      'sidebar-places': { 'https://a.example': rubbish },
    });
    expect(await languageChoice.get()).toBe('auto');
    expect(await themeChoice.get()).toBe('auto');
    expect(await rundownPosition.get()).toBeNull();
    expect(await placeOf('https://a.example')).toEqual(DEFAULT_PLACE);
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

  it('keeps a place per site, within readable widths', async () => {
    await keepPlace('https://a.example', { side: 'left', width: 4000, x: 1, y: 2, collapsed: true });
    await keepPlace('https://b.example', { ...DEFAULT_PLACE, width: 10 });
    expect(await placeOf('https://a.example')).toEqual({ side: 'left', width: 640, x: 1, y: 2, collapsed: true });
    expect((await placeOf('https://b.example')).width).toBe(280);
    expect(await placeOf('https://c.example')).toEqual(DEFAULT_PLACE);
  });
});

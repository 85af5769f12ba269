/** Settings in a backup: only what was chosen, only what is of use, and a way back that leaves alone what was changed since. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alertSound, showGoal } from '../../utils/settings/aide';
import { backupEvery, keepMonths, officeName } from '../../utils/settings/handover';
import { languageChoice, ownWording } from '../../utils/settings/items';
import { checkedSettings, keptSettings, putSettings, restoreSettings } from '../../utils/settings/kept';
import { prompterKeys } from '../../utils/settings/prompter';

const words = { words: [{ word: '最好' }], allow: ['最近'] };

beforeEach(() => fakeBrowser.reset());

it('has nothing that was never chosen, and nothing that is of this computer alone', async () => {
  expect(await keptSettings()).toEqual([]);
  await ownWording.set(words);
  await languageChoice.set('zh-CN');
  await showGoal.set(null);
  await keepMonths.set(3);
  await backupEvery.set(7);
  expect(await keptSettings()).toEqual([
    { key: 'language', value: 'zh-CN' },
    { key: 'own-wording', value: words },
  ]);
});

it('takes from a file only what is known and of use', () => {
  const given = [
    { key: 'language', value: 'klingon' },
    { key: 'theme', value: 'dark' },
    { key: 'holograms', value: true },
    { key: 'keep-months', value: 1 },
    { key: 'goal', value: { metric: 'orders', amount: 500, endAt: 'soon' } },
    { key: 'goal ', value: null },
  ];
  expect(checkedSettings(given)).toEqual([
    { key: 'theme', value: 'dark' },
    { key: 'goal', value: { metric: 'orders', amount: 500 } },
  ]);
});

it('comes out of a backup as it went in, and can be put back, but not over what a person chose since', async () => {
  await officeName.set('商务局');
  await alertSound.set(true);
  const brought = [
    { key: 'office', value: '大宁县', before: '商务局' },
    { key: 'prompter-keys', value: { blackout: ['F9'] } },
    { key: 'language', value: 'en' },
  ];
  await putSettings(brought);
  expect(await officeName.get()).toBe('大宁县');
  expect(await prompterKeys.get()).toEqual({ blackout: ['F9'] });
  await languageChoice.set('zh-CN');
  await restoreSettings(brought);
  expect(await keptSettings()).toEqual([
    { key: 'office', value: '商务局' },
    { key: 'language', value: 'zh-CN' },
    { key: 'alert-sound', value: true },
  ]);
  expect(await prompterKeys.get()).toEqual({});
});

it('a goal out of a file whose end is no time has none: it could not be drawn', () => {
  const goal = (endAt: number) => checkedSettings([{ key: 'goal', value: { metric: 'orders', amount: 500, endAt } }]);
  for (const endAt of [1e300, -1e300, 8.7e15, 0]) {
    expect(goal(endAt)).toEqual([{ key: 'goal', value: { metric: 'orders', amount: 500 } }]);
  }
  expect(goal(1.76e12)).toEqual([{ key: 'goal', value: { metric: 'orders', amount: 500, endAt: 1.76e12 } }]);
});

it('own words out of a file are no more and no longer than the check can use', () => {
  const long = '好'.repeat(2000);
  const many = Array.from({ length: 20_000 }, (_, n) => ({ word: `词${n}`, suggestion: long }));
  const [kept] = checkedSettings([{ key: 'own-wording', value: { words: [{ word: long }, ...many], allow: [long, '最近'] } }]);
  expect(JSON.stringify(kept).length).toBeLessThan(2_000_000);
  expect(checkedSettings([{ key: 'own-wording', value: words }])).toEqual([{ key: 'own-wording', value: words }]);
});

it('one that cannot be read any more keeps neither the others nor a backup back', async () => {
  await officeName.set('商务局');
  await alertSound.set(true);
  const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
  const torn = vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async (...keys: unknown[]) => {
    if (keys[0] === 'office') throw new Error('corrupt');
    return get(...(keys as []));
  });
  expect(await keptSettings()).toEqual([{ key: 'alert-sound', value: true }]);
  torn.mockRestore();
});

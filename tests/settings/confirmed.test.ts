/** What was confirmed of the adapters: whatever lies in storage, only ids with a time come out. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { confirmed } from '../../utils/settings/items';

beforeEach(() => fakeBrowser.reset());

describe('confirmed adapters', () => {
  it('are none at first', async () => expect(await confirmed.get()).toEqual({}));

  it('are kept by id', async () => {
    await confirmed.set({ jd: { at: 5 } });
    expect(await confirmed.get()).toEqual({ jd: { at: 5 } });
  });

  it.each([[null], [[]], ['jd'], [{ jd: true, tmall: { at: 'today' } }]])('%j counts for nothing', async (rubbish) => {
    await fakeBrowser.storage.local.set({ 'confirmed-adapters': rubbish });
    expect(await confirmed.get()).toEqual({});
  });
});

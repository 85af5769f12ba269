/** Taught pages in the database: one row a page, none that says nothing, and not without end. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Database } from '../../utils/database/db';
import { allProfiles, changeProfile, putProfiles } from '../../utils/database/profiles';
import { type Profile, withoutPlace, withPlace } from '../../utils/domain/profile';

let db: Database;
beforeEach(() => {
  db = new Database(`profiles-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const profile = (n: number): Profile => ({
  v: 1,
  key: `https://a.example/${n}`,
  origin: 'https://a.example',
  platform: 'A',
  title: '',
  places: [],
  refused: [],
  changedAt: n,
});
const place = { metric: 'orders', label: '捧场', path: ['b'] } as const;

it('begins with the first place and ends with the last word about the page', async () => {
  await changeProfile(db, profile(1), (one) => withPlace(one, place, 2));
  expect(await allProfiles(db)).toEqual([{ ...profile(1), places: [place], changedAt: 2 }]);
  await changeProfile(db, profile(1), (one) => withPlace(one, { ...place, metric: 'items' }, 3));
  expect((await allProfiles(db))[0]?.places.map(({ metric }) => metric)).toEqual(['orders', 'items']);
  await changeProfile(db, profile(1), (one) => withoutPlace(one, 'items', 4));
  await changeProfile(db, profile(1), (one) => withoutPlace(one, 'orders', 5, '捧场'));
  // A refusal alone is worth keeping.
  expect(await allProfiles(db)).toMatchObject([{ places: [], refused: [{ metric: 'orders', label: '捧场' }] }]);
  await changeProfile(db, profile(1), (one) => withoutPlace(one, 'orders', 6));
  expect(await allProfiles(db)).toEqual([]);
});

it('takes a file whole or not at all', async () => {
  await putProfiles(db, [profile(1), profile(3), profile(2)]);
  expect((await allProfiles(db)).map(({ changedAt }) => changedAt)).toEqual([3, 2, 1]);
  const many = Array.from({ length: 499 }, (_, i) => profile(i + 10));
  expect(await putProfiles(db, many)).toBe(false);
  expect(await db.profiles.count()).toBe(3);
});

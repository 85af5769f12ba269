/** What the offices of the four campaigns write can be read by the city, whole and without a word: also 54 hosts of one show. */
import { expect, it } from 'vitest';
import type { Bundle } from '../../../utils/domain/merge/bundle';
import { readBundle } from '../../../utils/export/bundle-read';
import { writeBundle } from '../../../utils/export/bundle-write';
import { guangxi, jiading, linxian, town } from './shows';

it.each<[string, () => Bundle]>([
  ['Guangxi', guangxi],
  ['Linxian', linxian],
  ['Jiading', jiading],
  ['Town Store Treasure', town],
])('the file of %s is taken as it was given', async (_name, make) => {
  const given = make();
  expect(await readBundle(await writeBundle(given))).toMatchObject({ ok: true, notes: [], bundle: given });
});

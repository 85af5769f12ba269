/** The browser's own keys, carried out by the page that has the rundown. */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { ShowItem } from '../../utils/state/rundown';
import { carryOut } from '../../utils/state/show-command';

const item: ShowItem = {
  segment: { id: 's', kind: 'song', plannedMinutes: 3, hosts: [] },
  product: null,
  hosts: [],
  index: 0,
};

function parts(current: ShowItem | null) {
  const did: unknown[] = [];
  const note = (what: unknown) => async () => void did.push(what);
  return {
    did,
    rundown: { current: signal(current), nextPoint: note('next'), previousPoint: note('previous') },
    actions: {
      async toggleOnAir(shown: ShowItem, title: string) {
        did.push([shown.segment.id, title]);
        return true;
      },
    },
    titleOf: () => 'Song',
  };
}

test('each command does its one thing', async () => {
  const all = parts(item);
  for (const command of ['next-point', 'previous-point', 'on-air'] as const) await carryOut(command, all);
  expect(all.did).toEqual(['next', 'previous', ['s', 'Song']]);
});

test('nothing goes on air in an empty rundown', async () => {
  const all = parts(null);
  await carryOut('on-air', all);
  expect(all.did).toEqual([]);
});

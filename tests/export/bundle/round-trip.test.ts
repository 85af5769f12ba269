/** A bundle comes back as it went in, the same bytes for the same content, with totals that follow from its rows. */
import { expect, it } from 'vitest';
import type { Bundle } from '../../../utils/domain/merge/bundle';
import { sealedRows } from '../../../utils/domain/sealed/sealed';
import { unseal } from '../../../utils/domain/sealed/unseal';
import type { Mark } from '../../../utils/domain/session';
import { readBundle } from '../../../utils/export/bundle-read';
import { writeBundle } from '../../../utils/export/bundle-write';
import { bundleOf, recordOf, rowsOf, START } from './make';

const marks: Mark[] = [
  { v: 1, id: 'm1', session: 's1', at: START + 1000, kind: 'on-air', title: '=红枣', product: 'p', until: START + 9000 },
  {
    ...{
      v: 1,
      id: 'm3',
      session: 's1',
      at: START + 20_000,
      kind: 'correction',
      metric: 'orders',
      reason: '改过',
      read: 19,
      amount: 5,
    },
    madeAt: START + 90_000,
    before: [
      { at: START + 91_000, reason: '没有' },
      { at: START + 92_000, amount: 0, reason: '是零' },
    ],
    takenBack: { at: START + 93_000, reason: '又对了' },
  },
  { v: 1, id: 'm2', session: 's1', at: START + 2000, kind: 'note', text: '唱了一段' },
];

it('comes back as it went in', async () => {
  const given = bundleOf([recordOf('s1', 20, {}, marks), recordOf('s2')]);
  const read = await readBundle(await writeBundle(given));
  expect(read).toMatchObject({ ok: true, bundle: given, notes: [] });
  if (!read.ok) throw new Error('refused');
  const [first] = read.bundle.records;
  expect(unseal('s1', first?.sealed ?? { v: 1, sources: [] })).toEqual(rowsOf('s1', 20));
});

it('of before pages could be taught is read as one that has none', async () => {
  const { profiles: _, ...older } = bundleOf([recordOf('s1')]);
  const read = await readBundle(await writeBundle(older as Bundle));
  expect(read).toMatchObject({ ok: true, bundle: { profiles: [] } });
});

it('brings the settings of a backup, also one that only a later version knows; an older backup has none', async () => {
  const settings = [
    { key: 'language', value: 'en' },
    { key: 'of-later', value: { deep: [1, { er: null }] } },
  ];
  const read = await readBundle(await writeBundle(bundleOf([], { kind: 'backup', settings })));
  expect(read).toMatchObject({ ok: true, bundle: { settings } });
  const older = await readBundle(await writeBundle(bundleOf([], { kind: 'backup' })));
  expect(older.ok && older.bundle.settings).toBeUndefined();
  const laden = [{ key: 'goal', value: JSON.parse('{"a":{"__proto__":{"amount":1}}}') }];
  expect(await readBundle(await writeBundle(bundleOf([], { kind: 'backup', settings: laden })))).toMatchObject({
    ok: false,
    code: 'shape',
  });
});

it('has the same bytes for the same content, in whatever order its keys were made', async () => {
  const one = await writeBundle(bundleOf([recordOf('s1')]));
  const turned = Object.fromEntries(Object.entries(bundleOf([recordOf('s1')])).reverse()) as unknown as ReturnType<
    typeof bundleOf
  >;
  expect(await writeBundle(turned)).toEqual(one);
});

it('is small: a few bytes a reading', async () => {
  const seconds = 3600;
  const bytes = await writeBundle(bundleOf([recordOf('s1', seconds, { endedAt: START + seconds * 1000 })]));
  process.stdout.write(`bundle: ${(bytes.length / seconds).toFixed(2)} bytes a row of three values\n`);
  expect(bytes.length / seconds).toBeLessThan(4);
});

it('counts totals again from the rows when the file says something else, and tells', async () => {
  const record = recordOf('s1');
  const { revenue } = record.session.summary.metrics;
  if (revenue) Object.assign(revenue, { last: 9_999_999, gained: 9_999_999 });
  const read = await readBundle(await writeBundle(bundleOf([record])));
  if (!read.ok) throw new Error(read.code);
  expect(read.notes).toEqual([{ session: 's1', note: 'recounted' }]);
  expect(read.bundle.records[0]?.session.summary.metrics.revenue).toMatchObject({ first: 0, last: 19 * 3990 });
});

it('keeps the totals of a session whose rows were lost, and tells', async () => {
  const record = { ...recordOf('s1', 20, { recovered: true }), sealed: { v: 1 as const, sources: [] } };
  const read = await readBundle(await writeBundle(bundleOf([record])));
  if (!read.ok) throw new Error(read.code);
  expect(read.notes).toEqual([{ session: 's1', note: 'totals-only' }]);
  expect(read.bundle.records[0]?.session.summary.metrics.orders?.last).toBe(19);
  expect(sealedRows(record.sealed)).toBe(0);
});

it('does not believe totals without rows when they are not said to be all there is', async () => {
  const record = { ...recordOf('s1'), sealed: { v: 1 as const, sources: [] } };
  const read = await readBundle(await writeBundle(bundleOf([record])));
  if (!read.ok) throw new Error(read.code);
  expect(read.notes).toEqual([{ session: 's1', note: 'recounted' }]);
  expect(read.bundle.records[0]?.session.summary.metrics).toEqual({});
});

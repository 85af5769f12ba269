/** A database of every older version opens as one of today, with every row it had; a new version without a dump of the one before is noticed here. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { Database } from '../../utils/database/db';
import { recompute } from '../../utils/database/ingest';
import { readOnly } from '../../utils/database/read-only';
import { snapshotsOf } from '../../utils/database/seal';
import { DUMPS, restoreDump } from './dumps';
import { session } from './rows';

it('there is a dump of each older version', async () => {
  const db = new Database('upgrade-none');
  await db.open();
  expect(DUMPS.map((make) => make().version)).toEqual(Array.from({ length: db.verno - 1 }, (_, i) => i + 1));
  await db.delete();
});

it.each(DUMPS.map((make) => make()))(
  'version $version opens with every row, and can be read before it was upgraded',
  async (dump) => {
    const name = `upgrade-${dump.version}`;
    await restoreDump(name, dump);
    expect(await readOnly(name).snapshots('s1')).toEqual(dump.snapshots);
    const db = new Database(name);
    const byKey = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    for (const [table, { rows }] of Object.entries(dump.tables))
      expect((await db.table(table).toArray()).sort(byKey), table).toEqual([...rows].sort(byKey));
    expect(db.tables.map((table) => table.name)).toEqual(expect.arrayContaining(Object.keys(dump.tables)));
    expect(await snapshotsOf(db, 's1')).toEqual(dump.snapshots);
    expect((await recompute(db, session())).metrics).toEqual((await db.sessions.get('s1'))?.summary.metrics);
    await db.delete();
  },
);

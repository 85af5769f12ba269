/** The demo's account reads our own CSV as it is written: BOM, quoted cells, empty cells. */
import { expect, test } from 'vitest';
import { rows } from './account.mjs';

test('rows come by column, with quotes undone and empty cells kept', () => {
  const csv =
    '\uFEFFtime,orders,on_air\r\n2026-05-01T20:00:00.000+08:00,,"Dates, ""big"""\r\n2026-05-01T20:00:01.000+08:00,12,\r\n';
  expect(rows(csv)).toEqual([
    { time: '2026-05-01T20:00:00.000+08:00', orders: '', on_air: 'Dates, "big"' },
    { time: '2026-05-01T20:00:01.000+08:00', orders: '12', on_air: '' },
  ]);
});

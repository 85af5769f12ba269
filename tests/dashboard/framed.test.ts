/** The page and its frames of other origins as one: who may speak when. */
import { expect, it } from 'vitest';
import { createFramed } from '../../entrypoints/dashboard.content/framed';
import type { Look, Reading } from '../../utils/domain/reading';
import type { ReaderFindings } from '../../utils/reader/reader';

const shown = (label: string, amount: number): Look => ({ outcome: 'number', label, raw: String(amount), amount, precision: 1 });
const status = (state: ReaderFindings['state']): ReaderFindings => ({ state, canvas: [], ambiguous: [], moved: [] });
const reading = (looks: Reading['looks']): Reading => ({ at: 1_000, monoMs: 1_000, looks });
const frame = {
  looks: { viewers: shown('在线人数', 7), orders: shown('订单数', 30), revenue: shown('成交金额', 900) },
  canvas: [],
  ambiguous: [],
};

it('a frame says nothing before the page itself was searched: its number would stand for the page’s for a moment', () => {
  const framed = createFramed();
  framed.tell(1, frame);
  const before = framed.join(reading({}), status('searching'));
  expect([before.seen.looks, before.status.state]).toEqual([{}, 'searching']);
  const after = framed.join(reading({ viewers: shown('在线人数', 120) }), status('reading'));
  expect([after.seen.looks.viewers, after.seen.looks.orders]).toMatchObject([{ amount: 120 }, { amount: 30 }]);
});

it('a page that has nothing of its own is read by its frame', () => {
  const framed = createFramed();
  framed.tell(1, frame);
  const { seen, status: said } = framed.join(reading({}), status('nothing-found'));
  expect([Object.keys(seen.looks).sort(), said.state]).toEqual([['orders', 'revenue', 'viewers'], 'reading']);
});

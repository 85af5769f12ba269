/** The tables of what was on air count with the lag that the session remembers, and state it. */
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ProductsTable } from '../../../components/history/ProductsTable';
import { TextProvider } from '../../../components/ui/text';
import type { Snapshot } from '../../../utils/domain/reading';
import type { Mark, Session } from '../../../utils/domain/session';
import { makeSession, START } from './fixtures';

/** One more order each second, read every second. */
const snapshots = Array.from(
  { length: 61 },
  (_, second): Snapshot => ({
    v: 1,
    session: '1',
    source: 'a',
    seq: second,
    at: START + second * 1000,
    monoMs: second * 1000,
    boot: 'b',
    values: { orders: { state: 'ok', raw: '', label: '', amount: second ** 2, precision: 0 } },
  }),
);
const marks: Mark[] = [
  { v: 1, id: 'm', session: '1', kind: 'on-air', title: 'Dates', at: START + 10_000, until: START + 20_000 },
];

async function orders(extra: Partial<Session>): Promise<string> {
  const session = makeSession('1', { endedAt: START + 60_000, ...extra });
  const { container } = render(
    <TextProvider language="en">
      <ProductsTable recording={{ session, snapshots, marks }} />
    </TextProvider>,
  );
  const row = within(await screen.findByRole('table')).getAllByRole('row')[1];
  return `${row?.textContent ?? ''} ${container.querySelector('.adh-hint')?.textContent ?? ''}`;
}

afterEach(cleanup);

describe('sold while on air', () => {
  it.each([
    // 20² − 10², (20 + 12)² − (10 + 12)², and with the 5 s of older sessions 25² − 15².
    [{ lagMs: 0 }, '300', '0 seconds later'],
    [{ lagMs: 12_000 }, '540', '12 seconds later'],
    [{}, '400', '5 seconds later'],
  ])('with %j', async (extra, sold, said) => {
    const text = await orders(extra);
    expect(text).toContain(sold);
    expect(text).toContain(said);
  });
});

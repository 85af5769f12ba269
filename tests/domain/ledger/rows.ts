/** Rows for the ledger's tests: seconds since a fixed start, one page load, one source unless told otherwise. */
import type { MetricId } from '../../../utils/domain/metrics';
import type { Snapshot, Value } from '../../../utils/domain/reading';

export const START = Date.UTC(2026, 4, 1, 12);
export const at = (seconds: number) => START + seconds * 1000;

export const count = (amount: number, precision = 0): Value => ({
  state: 'ok',
  amount,
  precision,
  raw: String(amount),
  label: 'x',
});

export const money = (amount: number, currency = 'CNY'): Value => ({ ...count(amount), currency });

export const missing: Value = { state: 'missing', raw: '--', label: 'x' };

/** A row `seconds` after the start; `seq` follows the time in milliseconds unless given. */
export function row(seconds: number, values: Snapshot['values'], more: Partial<Snapshot> = {}): Snapshot {
  const monoMs = seconds * 1000;
  return { v: 1, session: 's', source: 'a', seq: monoMs, at: at(seconds), monoMs, boot: 'b1', values, ...more };
}

/** One row a second; null = the page shows none. */
export function rowsOf(metric: MetricId, amounts: readonly (number | null)[], more: Partial<Snapshot> = {}): Snapshot[] {
  return amounts.map((amount, second) => row(second, { [metric]: amount === null ? missing : count(amount) }, more));
}

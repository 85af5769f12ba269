/** Adds up what was on air by product: one that was shown three times is one row. Pure; the changes themselves are the ledger's. */
import type { Change, OnAirMetric, WhileOnAir } from '../../utils/domain/ledger/on-air';

export interface ProductRow {
  /** The product's id, or its title where it had none. */
  key: string;
  title: string;
  /** Time on air, and how often. */
  ms: number;
  times: number;
  still: boolean;
  /** Something else was on air at the same time. */
  shared: boolean;
  /** Nothing was read for part of the time. */
  acrossGap: boolean;
  /** One of the times, or one of the platforms, has no number and is not in the sum. */
  partial: boolean;
  changes: Partial<Record<OnAirMetric, Change>>;
}

const COUNTED = ['orders', 'revenue'] as const;

/** Adds two changes; undefined is "not known" and adds nothing, and money in two currencies has no sum. */
function add(a: Change | undefined, b: Change | undefined): Change | undefined {
  if (!a || !b) return a ?? b;
  if (a.currency && b.currency && a.currency !== b.currency) return undefined;
  return { ...a, ...b, amount: a.amount + b.amount, precision: a.precision + b.precision };
}

/** All changes of one metric added up; partial when some of the times are not known. */
function sumOf(shows: readonly WhileOnAir[], metric: OnAirMetric): Change | undefined {
  const known = shows.flatMap((show) => show.changes[metric] ?? []);
  const sum = known.reduce<Change | undefined>(add, undefined);
  return sum && known.length < shows.length ? { ...sum, partial: true } : sum;
}

/** Rows in the order the products first went on air. */
export function productRows(shows: readonly WhileOnAir[]): ProductRow[] {
  const byTime = shows.toSorted((a, b) => a.from - b.from);
  const products = Map.groupBy(byTime, ({ mark }) => mark.product ?? mark.title);
  return [...products].map(([key, own]) => {
    const changes = Object.fromEntries(
      COUNTED.flatMap((metric) => {
        const sum = sumOf(own, metric);
        return sum ? [[metric, sum]] : [];
      }),
    );
    return {
      key,
      // The name it had last; the rundown may have been edited meanwhile.
      title: own.at(-1)?.mark.title ?? key,
      ms: own.reduce((sum, show) => sum + show.to - show.from, 0),
      times: own.length,
      still: own.some((show) => show.mark.until === undefined),
      shared: own.some((show) => show.shared),
      acrossGap: Object.values(changes).some((change) => change.acrossGap),
      partial: Object.values(changes).some((change) => change.partial),
      changes,
    };
  });
}

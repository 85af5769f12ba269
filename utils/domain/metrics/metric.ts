/** What one metric is, declared once; the catalogue in `index.ts` collects them. Reading labels off a page is left to `domain/labels`. */

/** `gauge` may fall at any time (viewers now). `counter` only grows within one stream; a fall is news. */
export type MetricKind = 'gauge' | 'counter';

/** `count` is a whole number of things; `money` is an integer in the minor unit of a currency. */
export type Quantity = 'count' | 'money';

export interface Metric {
  /** The same as the file's name; also the value of `data-metric` and the CSV column. */
  id: string;
  kind: MetricKind;
  quantity: Quantity;
  /** Labels seen on real dashboards (shared knowledge of 2022-2026), written as a page shows them; of several on one page the first wins. */
  labels: readonly string[];
  /** Labels that the grammar of `domain/labels` would take for this metric, and that mean something else. */
  never: readonly string[];
}

// @ts-check
/** Medians and other words for lists of numbers, and how durations are printed. */

/** The value below which a part of the values lies. @param {number[]} values @param {number} part 0 to 1 */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** @param {number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {number} value in ms */
export const ms = (value) => (value < 0.1 ? `${(value * 1000).toFixed(1)} µs` : `${value.toFixed(value < 10 ? 2 : 0)} ms`);

/** @param {number[]} values in ms */
export const spread = (values) =>
  `p50 ${ms(median(values))}, p90 ${ms(quantile(values, 0.9))}, p99 ${ms(quantile(values, 0.99))}, worst ${ms(Math.max(...values))} (${values.length} times)`;

/** What a chart over time is made of: plain data, so that the drawing library stays behind `chart-engine`. Times are epoch ms. */

export interface ChartLine {
  label: string;
  /** One per `at` of the chart; null = no value, undefined = nothing new. */
  amounts: readonly (number | null | undefined)[];
}

/** A stretch of time behind the lines. */
export interface ChartShade {
  from: number;
  to: number;
  /** Bands lie in two tints that take turns; a gap is hatched grey. */
  kind: 'band-1' | 'band-2' | 'gap';
  label: string;
}

/** Something that happened at a moment. */
export interface ChartMark {
  at: number;
  label: string;
}

export interface ChartData {
  at: readonly number[];
  lines: readonly ChartLine[];
  shades: readonly ChartShade[];
  marks: readonly ChartMark[];
}

/** How numbers and times are written, in the reader's language. */
export interface ChartText {
  /** Short, for an axis. */
  amount(amount: number): string;
  /** Time of day, with seconds where the axis is that fine. */
  clock(at: number, seconds?: boolean): string;
}

/** What is under the pointer. */
export interface ChartHover {
  at: number;
  /** One per line; null = no value. */
  amounts: (number | null)[];
}

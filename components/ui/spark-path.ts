/** Turns a row of numbers into the drawing of a sparkline; a missing number is a hole in the line, never a zero. */

export interface SparkPath {
  /** The line, with a hole at each missing number; a lone number becomes a dot (a line of no length with round ends). */
  line: string;
  /** The last number's place; null when the last one is missing. */
  end: { x: number; y: number } | null;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Fits the numbers into `width` × `height`, lowest at the foot; all alike = a line at half height. */
export function sparkPath(points: readonly (number | null)[], width: number, height: number): SparkPath {
  const known = points.filter((point) => point !== null);
  if (known.length === 0) return { line: '', end: null };
  const least = Math.min(...known);
  const span = Math.max(...known) - least;
  const step = points.length > 1 ? width / (points.length - 1) : 0;
  const x = (i: number) => round(i * step);
  const y = (value: number) => round(span === 0 ? height / 2 : height - ((value - least) / span) * height);

  const line = points
    .map((point, i) => {
      if (point === null) return '';
      const joined = i > 0 && points[i - 1] !== null;
      const alone = !joined && (points[i + 1] ?? null) === null;
      return `${joined ? 'L' : 'M'}${x(i)} ${y(point)}${alone ? 'h0' : ''}`;
    })
    .join('');
  const last = points.at(-1) ?? null;
  return { line, end: last === null ? null : { x: x(points.length - 1), y: y(last) } };
}

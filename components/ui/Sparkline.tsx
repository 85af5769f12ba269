/** A small line without axes: the run of the last minutes. What it shows is said in words by `label`. */
import { sparkPath } from './spark-path';

interface Props {
  /** Oldest first; null = no value then. */
  points: readonly (number | null)[];
  /** What a screen reader says in its place. */
  label: string;
}

/** The drawing's own grid; CSS stretches it to the place it gets. */
const WIDTH = 120;
const HEIGHT = 24;

export function Sparkline({ points, label }: Props) {
  const { line } = sparkPath(points, WIDTH, HEIGHT);
  return (
    <svg class="ad-spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
      {line && <path d={line} vector-effect="non-scaling-stroke" />}
    </svg>
  );
}

/** How much of a goal is reached, as a ring with the words in it. Working out the share is left to the caller. */
import type { ComponentChildren } from 'preact';

interface Props {
  /** 1 = reached; more is drawn as a full ring. Null = not known, drawn as an empty dashed ring. */
  share: number | null;
  /** What a screen reader says of the ring. */
  label: string;
  /** What stands in the middle. */
  children?: ComponentChildren;
}

const RADIUS = 42;
const ROUND = 2 * Math.PI * RADIUS;

export function Ring({ share, label, children }: Props) {
  const drawn = Math.min(Math.max(share ?? 0, 0), 1) * ROUND;
  return (
    <div class={`ad-ring${share !== null && share >= 1 ? ' ad-ring-full' : ''}`}>
      <svg viewBox="0 0 100 100" role="img" aria-label={label}>
        <circle class={share === null ? 'ad-ring-unknown' : 'ad-ring-track'} cx="50" cy="50" r={RADIUS} />
        {drawn > 0 && <circle class="ad-ring-share" cx="50" cy="50" r={RADIUS} stroke-dasharray={`${drawn} ${ROUND}`} />}
      </svg>
      <div class="ad-ring-inside" aria-hidden="true">
        {children}
      </div>
    </div>
  );
}

/**
 * Draws the text as large as was asked for, or as large as it fits: nothing on the prompter may be cut off, at any zoom. Within one segment
 * the size only falls, so that it does not jump from point to point.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Smaller than this, parts scroll instead. */
const LEAST_PX = 12;
/** Nearer than this is near enough. */
const STEP_PX = 1;
const PROPERTY = '--ad-prompter-text';

/** Rounding of sub-pixel heights is no overflow. */
const SLACK_PX = 1;

function fits(stage: HTMLElement): boolean {
  const parts = [stage, ...stage.querySelectorAll<HTMLElement>('[data-fit]')];
  return parts.every(
    (part) => part.scrollHeight <= part.clientHeight + SLACK_PX && part.scrollWidth <= part.clientWidth + SLACK_PX,
  );
}

/** Sets the largest size up to `ceiling` at which everything fits; the least size when none does. */
function largest(stage: HTMLElement, ceiling: number): number {
  const holds = (px: number) => {
    stage.style.setProperty(PROPERTY, `${px}px`);
    return fits(stage);
  };
  if (holds(ceiling)) return ceiling;
  let low = Math.min(LEAST_PX, ceiling);
  let high = ceiling;
  while (high - low > STEP_PX) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  const found = Math.floor(low);
  stage.style.setProperty(PROPERTY, `${found}px`);
  return found;
}

/**
 * `wanted` px of text height. `segment` changes whenever the size may grow again; `content` whenever it may have to fall.
 * `shown` is told the size that is drawn.
 */
export function useFit(
  stage: RefObject<HTMLElement | null>,
  wanted: number,
  segment: string,
  content: string,
  shown: (px: number) => void,
): void {
  const held = useRef({ key: '', px: wanted });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `content` stands for all that is drawn
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return;
    const key = `${segment} ${wanted}`;
    const again = (ceiling: number) => {
      held.current = { key, px: largest(element, ceiling) };
      shown(held.current.px);
    };
    again(held.current.key === key ? held.current.px : wanted);
    let first = true;
    const observer = new ResizeObserver(() => {
      // It tells once when it begins to watch.
      if (!first) again(wanted);
      first = false;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage, wanted, segment, content, shown]);
}

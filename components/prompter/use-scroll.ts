/** Rolls a script by itself, at a speed in characters a minute; a hand on the wheel moves it on or back, and it goes on from there. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { scrollSpeed } from '../../utils/domain/prompter/scroll';

/** After a pause of the browser (hidden window, sleep) the script must not leap. */
const LONGEST_STEP_MS = 100;

/** `box` scrolls; its first child holds the text. `ended` is called at the end. */
export function useScroll(
  box: RefObject<HTMLElement | null>,
  text: string,
  cpm: number,
  playing: boolean,
  ended: () => void,
): void {
  useEffect(() => {
    const element = box.current;
    const inside = element?.querySelector<HTMLElement>('[data-script]');
    if (!playing || !element || !inside) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const line = Number.parseFloat(getComputedStyle(inside).lineHeight) || 1;
    let position = element.scrollTop;
    let drawn = position;
    let before = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      if (Math.abs(element.scrollTop - drawn) > 2) position = element.scrollTop;
      position += (scrollSpeed(text, inside.clientHeight, cpm) * Math.min(now - before, LONGEST_STEP_MS)) / 1000;
      before = now;
      // For those who asked for no motion it goes on line by line.
      element.scrollTop = still ? Math.floor(position / line) * line : position;
      drawn = element.scrollTop;
      if (position >= element.scrollHeight - element.clientHeight) ended();
      else frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [box, text, cpm, playing, ended]);
}

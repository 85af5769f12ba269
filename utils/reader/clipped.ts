/** Text that is on the page for screen readers alone. */
import { styleOf } from './dom';

/** Whether an element is one pixel large, cut off, or far outside, as text that is only read aloud is. */
export function isClipped(element: Element): boolean {
  const style = styleOf(element);
  if (!style || (style.position !== 'absolute' && style.position !== 'fixed')) return false;
  const tiny = Number.parseFloat(style.width) <= 1 || Number.parseFloat(style.height) <= 1;
  return (
    (tiny && style.overflow !== 'visible') ||
    /^rect\((?:0|1)px,? (?:0|1)px/.test(style.clip) ||
    Number.parseFloat(style.left) < -999
  );
}

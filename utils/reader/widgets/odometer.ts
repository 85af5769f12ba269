/** Digits of the `odometer` package (HubSpot, 0.4.8; seen on Douyin's screen in 2022): each digit is a ribbon, beside a hidden 8 that keeps its width. */
import { attribute, find, findAll, isAnimated, rawText, rectOf } from '../dom';

const has = (element: Element, name: string) => ` ${attribute(element, 'class')} `.includes(` ${name} `);

export function isOdometer(element: Element): boolean {
  return has(element, 'odometer-inside') || (has(element, 'odometer') && find(element, '.odometer-digit') !== null);
}

/** How much of a digit has to stand in its window. */
const IN_PLACE = 0.85;

/** The number shown; null while digits move. A ribbon of several digits that stands still shows the one in its window. */
export function readOdometer(element: Element): string | null {
  let text = '';
  let ribbons = false;
  for (const part of findAll(element, '.odometer-digit, .odometer-formatting-mark')) {
    if (has(part, 'odometer-formatting-mark')) {
      text += rawText(part);
      continue;
    }
    const values = [...findAll(part, '.odometer-value')];
    ribbons ||= values.length > 1;
    const shown = values.length > 1 ? values.filter((value) => isInPlace(value, part)) : values;
    if (shown.length !== 1) return null;
    text += rawText(shown[0] as Element).trim();
  }
  return ribbons && isAnimated(element) ? null : text;
}

function isInPlace(value: Element, digit: Element): boolean {
  const [box, frame] = [rectOf(value), rectOf(digit)];
  const shared = Math.min(box.bottom, frame.bottom) - Math.max(box.top, frame.top);
  return frame.height > 0 && shared >= IN_PLACE * Math.min(box.height, frame.height);
}

/**
 * Whether an odometer below it stands at the beginning or the end of a roll. What it shows there is no step of a count, so it needs no rest;
 * one that is given a new number before it has arrived never stands anywhere else.
 */
export const isBetweenRolls = (element: Element): boolean => find(element, '.odometer-value + .odometer-value') !== null;

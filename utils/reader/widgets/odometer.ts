/** Digits of the `odometer` package (HubSpot, 0.4.8; seen on Douyin's screen in 2022): each digit is a ribbon, beside a hidden 8 that keeps its width. */
import { attribute, find, findAll, rawText } from '../dom';

const has = (element: Element, name: string) => ` ${attribute(element, 'class')} `.includes(` ${name} `);

export function isOdometer(element: Element): boolean {
  return has(element, 'odometer-inside') || (has(element, 'odometer') && find(element, '.odometer-digit') !== null);
}

/** The number shown; null while a ribbon holds more than one digit, because then it moves. */
export function readOdometer(element: Element): string | null {
  let text = '';
  for (const part of findAll(element, '.odometer-digit, .odometer-formatting-mark')) {
    if (has(part, 'odometer-formatting-mark')) {
      text += rawText(part);
      continue;
    }
    const values = findAll(part, '.odometer-value');
    if (values.length !== 1) return null;
    text += rawText(values[0] as Element).trim();
  }
  return text;
}

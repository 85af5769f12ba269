/** How large text must be drawn to be read from afar: visual angle and distance to millimetres, millimetres to CSS pixels. Pure. */

/** Width of a bank card (ISO/IEC 7810 ID-1), which everybody has at hand to hold against a drawn bar. */
export const CARD_MM = { width: 85.6, height: 53.98 } as const;

/** CSS defines 96 px to the inch; real screens differ by up to a half, hence the calibration. */
export const CSS_PX_PER_MM = 96 / 25.4;

/** What a calibration may give, CSS px per mm: from a wall screen to a small laptop. */
export const PX_PER_MM_RANGE = { min: 0.5, max: 10 } as const;

/** Named heights of a character, in minutes of arc: the floor for dense characters, comfortable, good for eyes of fifty. */
export const ANGLES = { floor: 20, comfortable: 25, good: 30 } as const;
export type AngleName = keyof typeof ANGLES;

const RADIANS_PER_MINUTE = Math.PI / 180 / 60;

/** Height in mm of what is seen under `minutes` of arc from `metres` away. */
export function heightAt(minutes: number, metres: number): number {
  return 2 * metres * 1000 * Math.tan((minutes * RADIANS_PER_MINUTE) / 2);
}

/** Minutes of arc under which `mm` is seen from `metres` away. */
export function angleOf(mm: number, metres: number): number {
  return (2 * Math.atan(mm / (2 * metres * 1000))) / RADIANS_PER_MINUTE;
}

/** The best named size that `mm` reaches from there; null when it is below the floor. A rounding of the height does not cost the name. */
export function angleName(mm: number, metres: number): AngleName | null {
  const angle = angleOf(mm, metres) + 0.5;
  if (angle >= ANGLES.good) return 'good';
  if (angle >= ANGLES.comfortable) return 'comfortable';
  return angle >= ANGLES.floor ? 'floor' : null;
}

/** Key under which the calibration of a screen is kept: its size in CSS px, which page zoom does not change. */
export const screenKey = (screen: { width: number; height: number }): string => `${screen.width}x${screen.height}`;

/** Speed of a script that rolls by itself. Pure: the clock and the drawing are left to the component. */

/** Characters that are spoken: spaces and line breaks are not. */
export const spoken = (text: string): number => [...text.replace(/\s+/gu, '')].length;

/** Pixels a second at `cpm` characters a minute, for `text` that takes `height` pixels; 0 for a text without characters. */
export function scrollSpeed(text: string, height: number, cpm: number): number {
  const characters = spoken(text);
  return characters === 0 ? 0 : (height / characters) * (cpm / 60);
}

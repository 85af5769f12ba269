/** Frames of other origins on this page, where its numbers may stand. Asking for leave to read them is left to our own pages. */

/** A frame smaller than this shows no dashboard: a login check, an advertisement. px. */
const LEAST_WIDTH = 240;
const LEAST_HEIGHT = 120;
const MOST = 3;

/** Origins of the frames that a person sees and this script cannot look into. Measures: not for every look. */
export function foreignFrames(doc: Document): string[] {
  const origins = new Set<string>();
  for (const frame of doc.getElementsByTagName('iframe')) {
    if (origins.size >= MOST) break;
    if (frame.contentDocument || !/^https?:/.test(frame.src)) continue;
    const { width, height } = frame.getBoundingClientRect();
    if (width >= LEAST_WIDTH && height >= LEAST_HEIGHT) origins.add(new URL(frame.src).origin);
  }
  return [...origins];
}

/** The ready-made cues, and how long a cue may be to be read at one glance. Pure. */
import type { CueCall } from '../../../utils/state/actions';

export const CUE_PRESETS = [
  { id: 'slower', tone: 'info' },
  { id: 'faster', tone: 'hurry' },
  { id: 'camera', tone: 'info' },
  { id: 'price', tone: 'info' },
  { id: 'stock', tone: 'info' },
  { id: 'thanks', tone: 'info' },
  { id: 'answer', tone: 'info' },
  { id: 'next', tone: 'hurry' },
  { id: 'twoMinutes', tone: 'hurry' },
  { id: 'wrapUp', tone: 'hurry' },
  { id: 'stop', tone: 'stop' },
] as const satisfies readonly { id: string; tone: CueCall['tone'] }[];

/** In Chinese characters. */
const ONE_GLANCE = 12;
/** As long as the background's schema lets a cue be. */
export const LONGEST_CUE = 60;

/** Wide characters count one, others half: what twelve Chinese characters take on the screen. */
export function isLongCue(text: string): boolean {
  const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
  const width = [...text.trim()].reduce((sum, character) => sum + (wide.test(character) ? 1 : 0.5), 0);
  return width > ONE_GLANCE;
}

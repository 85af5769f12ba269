/** How the prompter shows things: size, distance, ground, calm. Keeping it is left to settings, drawing it to the components. Pure. */
import { heightAt } from './size';

export interface PrompterLook {
  /** Height of the talking point in mm; everything else is a share of it. */
  mm: number;
  /** Distance of the reader in metres. */
  metres: number;
  /** `dark`: light text on dark, as behind glass. */
  ground: 'dark' | 'light';
  /** No numbers of the stream. */
  calm: boolean;
  /** The goal as a ring; allowed in calm mode too. */
  ring: boolean;
  /** Left and right swapped, for the glass in front of a camera. */
  mirror: boolean;
  /** Everything but what is read now is dimmed. */
  strip: boolean;
  /** Speed of the script in characters a minute. */
  cpm: number;
  /** The first hint was read. */
  hinted: boolean;
}

export const DEFAULT_LOOK: PrompterLook = {
  mm: 17.5,
  metres: 2,
  ground: 'dark',
  calm: true,
  ring: false,
  mirror: false,
  strip: false,
  // Mandarin is read out at 180 to 240 characters a minute.
  cpm: 200,
  hinted: false,
};

export const LOOK_RANGE = {
  mm: { min: 5, max: 60, step: 0.5 },
  metres: { min: 0.5, max: 6, step: 0.1 },
  cpm: { min: 40, max: 600, step: 10 },
} as const;

type Ranged = keyof typeof LOOK_RANGE;

/** A number put into its range, on its step. */
export function inRange(what: Ranged, value: number): number {
  const { min, max, step } = LOOK_RANGE[what];
  return Number((Math.round(Math.min(Math.max(value, min), max) / step) * step).toFixed(2));
}

/** The look at another distance: the text keeps the angle under which it is seen. */
export function atDistance(look: PrompterLook, metres: number): PrompterLook {
  const to = inRange('metres', metres);
  return { ...look, metres: to, mm: inRange('mm', (look.mm * to) / look.metres) };
}

/** The look with text seen under so many minutes of arc. */
export function atAngle(look: PrompterLook, minutes: number): PrompterLook {
  return { ...look, mm: inRange('mm', heightAt(minutes, look.metres)) };
}

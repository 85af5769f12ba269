/** What the prompter remembers: its look, its keys, the calibration of each screen, and the place of its window. Whether it is black: `aide.ts`. */
import { keyName, type OwnKeys, PROMPTER_ACTIONS } from '../domain/prompter/keys';
import { DEFAULT_LOOK, inRange, type PrompterLook } from '../domain/prompter/look';
import { PX_PER_MM_RANGE } from '../domain/prompter/size';
import { type Setting, setting } from './setting';

/** Place of a window in screen coordinates, as the browser gives it. */
export interface WindowPlace {
  left: number;
  top: number;
  width: number;
  height: number;
  maximized: boolean;
}

/** CSS px per mm, by size of the display (see `screenKey`). */
export type Calibrations = Record<string, number>;

const SCREENS_KEPT = 20;
const KEYS_KEPT = 8;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Field by field: one that is of no use falls back, the others stay. */
function readLook(stored: unknown): PrompterLook | undefined {
  if (!isRecord(stored)) return undefined;
  const flag = (name: 'calm' | 'ring' | 'mirror' | 'strip' | 'hinted') =>
    typeof stored[name] === 'boolean' ? stored[name] : DEFAULT_LOOK[name];
  const ranged = (name: 'mm' | 'metres' | 'cpm') => {
    const value = stored[name];
    return isNumber(value) ? inRange(name, value) : DEFAULT_LOOK[name];
  };
  return {
    mm: ranged('mm'),
    metres: ranged('metres'),
    cpm: ranged('cpm'),
    ground: stored.ground === 'light' ? 'light' : 'dark',
    calm: flag('calm'),
    ring: flag('ring'),
    mirror: flag('mirror'),
    strip: flag('strip'),
    hinted: flag('hinted'),
  };
}

/** As a pressed key is named: anything else would be read as a pattern or a row of keys by what listens. */
const isKey = (key: unknown): key is string =>
  typeof key === 'string' && /^(?:\S|[A-Za-z][A-Za-z0-9]{1,28})$/u.test(key) && keyName(key) === key;

/** An empty list is a choice; one in which nothing is a key is none. */
function readKeys(stored: unknown): OwnKeys | undefined {
  if (!isRecord(stored)) return undefined;
  const own: OwnKeys = {};
  for (const action of PROMPTER_ACTIONS) {
    const keys = stored[action];
    if (!Array.isArray(keys) || keys.length > KEYS_KEPT) continue;
    const good = keys.filter(isKey);
    if (good.length > 0 || keys.length === 0) own[action] = good;
  }
  return own;
}

function readCalibrations(stored: unknown): Calibrations | undefined {
  if (!isRecord(stored)) return undefined;
  const { min, max } = PX_PER_MM_RANGE;
  const good = Object.entries(stored).filter(
    (entry): entry is [string, number] => /^\d+x\d+$/.test(entry[0]) && isNumber(entry[1]) && entry[1] >= min && entry[1] <= max,
  );
  return Object.fromEntries(good.slice(-SCREENS_KEPT));
}

function readPlace(stored: unknown): WindowPlace | undefined {
  if (!isRecord(stored)) return undefined;
  const { left, top, width, height, maximized } = stored;
  if (!isNumber(left) || !isNumber(top) || !isNumber(width) || !isNumber(height) || width < 200 || height < 150) return undefined;
  const whole = Math.round;
  return { left: whole(left), top: whole(top), width: whole(width), height: whole(height), maximized: maximized === true };
}

export const prompterLook: Setting<PrompterLook> = setting('prompter', DEFAULT_LOOK, readLook);
export const prompterKeys: Setting<OwnKeys> = setting<OwnKeys>('prompter-keys', {}, readKeys);
export const prompterScreens: Setting<Calibrations> = setting<Calibrations>('prompter-screens', {}, readCalibrations);
export const prompterPlace: Setting<WindowPlace | null> = setting<WindowPlace | null>('prompter-window', null, readPlace);

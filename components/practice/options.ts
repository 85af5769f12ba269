/**
 * What the address asks of the practice page: `?seed=7&speed=60&lang=en&t=600`. Anything else in it is left alone, anything unreadable falls
 * back to the usual, so that a mistyped address still gives a page.
 *
 * `seed` the show (text or number) · `speed` show time per real time, 0 = stands still · `lang` zh-CN|en · `t` begin at this second ·
 * `state` before|live|ended · `digits` roll|plain · `duration` minutes · `refresh` ms between updates · `theme` light|dark · `layout` console|screen ·
 * `tab` overview|products|traffic
 */
import { seedOf } from '../../utils/domain/show/random';
import type { Phase } from '../../utils/domain/show/state';
import type { Language } from '../../utils/i18n';

export const TABS = ['overview', 'products', 'traffic'] as const;
export type Tab = (typeof TABS)[number];

export interface PracticeOptions {
  seed: number;
  speed: number;
  /** Absent: the browser's. */
  language?: Language;
  /** Show time to begin at, ms. Absent: a few real seconds before the start. */
  startMs?: number;
  /** Absent: `live`, after those seconds. */
  phase?: Phase;
  digits: 'roll' | 'plain';
  minutes: number;
  refreshMs: number;
  /** Absent: dark on the big screen, the browser's on the console. */
  theme?: 'light' | 'dark';
  layout: 'console' | 'screen';
  tab: Tab;
}

/** A real page asks its server every few seconds; the digits have come to rest before it asks again. */
const REFRESH_MS = 3_000;

export function readOptions(search: string): PracticeOptions {
  const query = new URLSearchParams(search);
  const number = (name: string, usual: number, low: number, high: number) => {
    const asked = query.get(name)?.trim();
    const value = asked ? Number(asked) : Number.NaN;
    return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : usual;
  };
  const oneOf = <T extends string>(name: string, values: readonly T[]) => values.find((value) => value === query.get(name));
  const asked = query.get('seed')?.trim() || '1';
  const lang = query.get('lang')?.toLowerCase();
  const language: Language | undefined = lang?.startsWith('zh') ? 'zh-CN' : lang?.startsWith('en') ? 'en' : undefined;
  const phase = oneOf('state', ['before', 'live', 'ended']);
  const theme = oneOf('theme', ['light', 'dark']);
  return {
    seed: /^\d{1,9}$/.test(asked) ? Number(asked) : seedOf(asked),
    speed: number('speed', 1, 0, 3_600),
    ...(language ? { language } : {}),
    ...(query.get('t') ? { startMs: number('t', 0, -3_600, 43_200) * 1_000 } : {}),
    ...(phase ? { phase } : {}),
    digits: oneOf('digits', ['roll', 'plain']) ?? 'roll',
    minutes: number('duration', 180, 1, 720),
    refreshMs: number('refresh', REFRESH_MS, 100, 60_000),
    ...(theme ? { theme } : {}),
    layout: oneOf('layout', ['console', 'screen']) ?? 'console',
    tab: oneOf('tab', TABS) ?? 'overview',
  };
}

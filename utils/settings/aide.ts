/** What the aide's panel keeps: the goal, own numbers of the alert rules, sound, the lag of orders, and which sections stand open. */

import { GOAL_METRICS, type ShowGoal } from '../domain/ledger/pace';
import { isInRange, type OwnRules, RULE_RANGE, type RuleNumber } from '../domain/ledger/rule-numbers';
import { DEFAULT_LAG_MS, LAG_RANGE } from '../domain/show-lag';
import { type Setting, setting } from './setting';

/** Sections of the sidebar by name; absent = as the sidebar has it. */
export type Folds = Readonly<Record<string, boolean>>;

const FOLDS_KEPT = 30;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
/** Years 2001 to 2128, as everywhere at the border; a clock would throw on what is no time. */
const isInstant = (value: unknown): value is number => isNumber(value) && value >= 1e12 && value <= 5e12;

function readGoal(stored: unknown): ShowGoal | null | undefined {
  if (stored === null) return null;
  if (!isRecord(stored)) return undefined;
  const metric = GOAL_METRICS.find((id) => id === stored.metric);
  const { amount, endAt, currency } = stored;
  if (!metric || !isNumber(amount) || !Number.isSafeInteger(amount) || amount <= 0) return undefined;
  return {
    metric,
    amount,
    ...(isInstant(endAt) ? { endAt } : {}),
    ...(typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? { currency } : {}),
  };
}

function readRules(stored: unknown): OwnRules | undefined {
  if (!isRecord(stored)) return undefined;
  const rules = Object.entries(stored).flatMap(([id, own]) => {
    if (!isRecord(own)) return [];
    const numbers = (Object.keys(RULE_RANGE) as RuleNumber[]).filter((name) => isInRange(name, own[name]));
    const kept = Object.fromEntries(numbers.map((name) => [name, own[name]]));
    return [[id, { ...kept, ...(typeof own.enabled === 'boolean' ? { enabled: own.enabled } : {}) }]];
  });
  return Object.fromEntries(rules);
}

function readFolds(stored: unknown): Folds | undefined {
  if (!isRecord(stored)) return undefined;
  return Object.fromEntries(
    Object.entries(stored)
      .filter((entry) => typeof entry[1] === 'boolean')
      .slice(0, FOLDS_KEPT),
  ) as Folds;
}

const readLag = (stored: unknown) =>
  isNumber(stored) && stored >= LAG_RANGE.min && stored <= LAG_RANGE.max ? Math.round(stored) : undefined;

/** Null = none was set. */
export const showGoal: Setting<ShowGoal | null> = setting<ShowGoal | null>('goal', null, readGoal);
export const alertRules: Setting<OwnRules> = setting<OwnRules>('alert-rules', {}, readRules);
export const alertSound: Setting<boolean> = setting<boolean>('alert-sound', false, (stored) => stored === true);
/** Orders come this much later than the words that sold them, ms. */
export const onAirLag: Setting<number> = setting<number>('on-air-lag', DEFAULT_LAG_MS, readLag);
export const sidebarFolds: Setting<Folds> = setting<Folds>('sidebar-folds', {}, readFolds);
/** The session in which the advice about hidden data pages was seen; '' = none. */
export const hiddenAdvised: Setting<string> = setting<string>('hidden-advised', '', (stored) =>
  typeof stored === 'string' && stored.length <= 100 ? stored : undefined,
);
/** The prompter is black; it sets this too. */
export const prompterBlack: Setting<boolean> = setting<boolean>('prompter-black', false, (stored) => stored === true);

/**
 * The settings that go into a backup and come back out of it: what a person chose, and nothing that has never been chosen. What belongs to this computer
 * alone stays out: where windows stand, what was seen, when the last backup was made, and what thins out sessions or writes files by itself.
 */
import { storage } from '#imports';
import { KEPT_SETTINGS, type KeptSetting } from '../domain/merge/bundle';
import { alertRules, alertSound, onAirLag, showGoal } from './aide';
import { officeName } from './handover';
import { confirmed, languageChoice, ownWording, themeChoice } from './items';
import { prompterKeys, prompterLook, prompterScreens } from './prompter';
import type { Setting } from './setting';

const BY_NAME: Record<(typeof KEPT_SETTINGS)[number], Setting<unknown>> = {
  office: officeName,
  language: languageChoice,
  theme: themeChoice,
  'own-wording': ownWording,
  goal: showGoal,
  'alert-rules': alertRules,
  'alert-sound': alertSound,
  'on-air-lag': onAirLag,
  prompter: prompterLook,
  'prompter-keys': prompterKeys,
  'prompter-screens': prompterScreens,
  'confirmed-adapters': confirmed,
};
const KEPT = KEPT_SETTINGS.map((name) => BY_NAME[name]);

/** Those that are known here and of use, as they would be read. Null is "none was chosen", which is no setting. */
export function checkedSettings(given: readonly KeptSetting[]): KeptSetting[] {
  return given.flatMap(({ key, value }) => {
    const read = KEPT.find(({ name }) => name === key)?.read(value);
    return read === undefined || read === null ? [] : [{ key, value: read }];
  });
}

/** A corrupt key is as good as none: it must not keep a backup back. */
const stands = (name: string): Promise<unknown> => storage.getItem<unknown>(`local:${name}`).catch(() => undefined);

/** What was chosen on this computer. */
export async function keptSettings(): Promise<KeptSetting[]> {
  const stored = await Promise.all(KEPT.map(async ({ name }) => ({ key: name, value: (await stands(name)) ?? undefined })));
  return checkedSettings(stored.filter(({ value }) => value !== undefined));
}

/** Sets them all at once. */
export async function putSettings(settings: readonly KeptSetting[]): Promise<void> {
  const items = checkedSettings(settings).map(({ key, value }) => ({ key: `local:${key}` as const, value }));
  if (items.length > 0) await storage.setItems(items);
}

/**
 * Puts back what stood before settings were brought; without `before` nothing had been chosen. One that was changed by hand since
 * stays.
 */
export async function restoreSettings(brought: readonly (KeptSetting & { before?: unknown })[]): Promise<void> {
  const now = new Map((await keptSettings()).map(({ key, value }) => [key, JSON.stringify(value)]));
  const untouched = brought.filter(({ key, value }) => now.get(key) === JSON.stringify(value));
  await putSettings(untouched.flatMap(({ key, before }) => (before === undefined ? [] : [{ key, value: before }])));
  const fresh = untouched.filter(({ before }) => before === undefined);
  if (fresh.length > 0) await storage.removeItems(fresh.map(({ key }) => `local:${key}` as const));
}

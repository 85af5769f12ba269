/** Browser profiles in temporary folders. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new, empty profile with developer mode on: without it, an extension that reloads itself stays switched off.
 * `language` is what pages are told the user prefers.
 */
export function newProfile(language = 'en'): string {
  const profile = mkdtempSync(join(tmpdir(), 'anchor-desk-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = {
    extensions: { ui: { developer_mode: true } },
    intl: { selected_languages: language, accept_languages: language },
  };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** Chromium goes on writing for some 100 ms after it has left. */
export const removeProfile = (profile: string): Promise<void> =>
  rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });

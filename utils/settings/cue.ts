/**
 * The cue that is on its way to the disk. Chromium brings a change of the storage to every page of ours within some 2 ms, also while the
 * background sleeps, whose start takes 50 to 100; a BroadcastChannel does not leave the frame on a web page, and whoever listens for
 * ports of pages keeps those of a stopped background open. Session storage: never on the disk, out of reach for scripts in web pages.
 * A word in passing: what is kept and what was seen is said by marks alone.
 */
import { storage } from '#imports';
import type { Cue } from '../domain/prompter/cue';

const KEY = 'session:cue';

/** Null takes the last one back. */
export const tellCue = (cue: Cue | null): Promise<void> => storage.setItem(KEY, cue);

/** Calls back with what is told from now on, unchecked; returns the end of it. What was told before comes as a mark. */
export const followCue = (told: (stored: unknown) => void): (() => void) => storage.watch<unknown>(KEY, told);

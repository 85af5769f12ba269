/** Small settings of handing over: who gives files, and when everything was last put into one. */
import { type Setting, setting } from './setting';

/** Name that stands in a bundle and beside an import, as the person wrote it. */
export const officeName: Setting<string> = setting('office', '', (stored) =>
  typeof stored === 'string' ? stored.slice(0, 300) : undefined,
);

/** Sessions stay whole for so many months; older ones are thinned to minute values. Null = all stay whole. */
export const keepMonths: Setting<number | null> = setting<number | null>('keep-months', null, (stored) =>
  typeof stored === 'number' && Number.isInteger(stored) && stored >= 1 && stored <= 120 ? stored : undefined,
);

/** A backup goes into the downloads folder by itself every so many days. Null = never. */
export const backupEvery: Setting<number | null> = setting<number | null>('backup-every', null, (stored) =>
  typeof stored === 'number' && Number.isInteger(stored) && stored >= 1 && stored <= 366 ? stored : undefined,
);

/** Epoch ms of the last backup; null = never. */
export const lastBackup: Setting<number | null> = setting<number | null>('last-backup', null, (stored) =>
  typeof stored === 'number' && Number.isFinite(stored) ? stored : undefined,
);

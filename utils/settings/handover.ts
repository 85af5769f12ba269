/** Small settings of handing over: who gives files, and when everything was last put into one. */
import { type Setting, setting } from './setting';

/** Name that stands in a bundle and beside an import, as the person wrote it. */
export const officeName: Setting<string> = setting('office', '', (stored) =>
  typeof stored === 'string' ? stored.slice(0, 300) : undefined,
);

/** Epoch ms of the last backup; null = never. */
export const lastBackup: Setting<number | null> = setting<number | null>('last-backup', null, (stored) =>
  typeof stored === 'number' && Number.isFinite(stored) ? stored : undefined,
);

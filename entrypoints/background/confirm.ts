/** Which adapters a person has confirmed on the live page: kept in the settings, known at once to the live feed. */
import { ADAPTERS } from '../../utils/adapters';
import { logError } from '../../utils/platform/error-log';
import { type Confirmed, confirmed } from '../../utils/settings/items';
import { allDashboards, touched } from './hub';
import { serve } from './serve';

let known: Confirmed = {};

const touchAll = () => {
  for (const dashboard of allDashboards()) touched(dashboard.tab);
};

/** Whether somebody has said that the numbers of this adapter match the page. False until the settings are read. */
export const isConfirmed = (adapter: string): boolean => Object.hasOwn(known, adapter);

/** Registers the topic and reads what was confirmed before; called synchronously when the worker starts. */
export function serveConfirm(): void {
  // One after another: each write holds all that were confirmed before it.
  let writing = confirmed.get().then(
    (kept) => {
      known = kept;
      touchAll();
    },
    (error: unknown) => logError('confirmed', error),
  );
  serve('confirmAdapter', async ({ adapter }) => {
    if (!ADAPTERS.some(({ id }) => id === adapter)) return { ok: false, reason: 'no-adapter' };
    const written = writing.then(async () => {
      const next = { ...known, [adapter]: { at: Date.now() } };
      await confirmed.set(next);
      known = next;
      touchAll();
    });
    // A failed write is told to whoever asked; the next one must not fail for it.
    writing = written.catch(() => {});
    await written;
    return { ok: true };
  });
}

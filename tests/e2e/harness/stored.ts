/** What is on disk, read through one of our own pages without any code of the extension. */
import type { Page } from 'playwright-core';
import type { Snapshot } from '../../../utils/domain/reading';
import type { Mark, Session } from '../../../utils/domain/session';

export interface Stored {
  sessions: Session[];
  snapshots: Snapshot[];
  marks: Mark[];
}

const READ = `new Promise((resolve, reject) => {
  const open = indexedDB.open('anchor-desk');
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const names = ['sessions', 'snapshots', 'marks'];
    if (!names.every((name) => open.result.objectStoreNames.contains(name))) {
      open.result.close();
      resolve({ sessions: [], snapshots: [], marks: [] });
      return;
    }
    const stored = {};
    const work = open.result.transaction(names);
    for (const name of names) work.objectStore(name).getAll().onsuccess = (event) => { stored[name] = event.target.result; };
    work.oncomplete = () => { open.result.close(); resolve(stored); };
    work.onerror = () => reject(work.error);
  };
})`;

/** Any page of the extension's origin that can run an expression: Playwright's, or one of `raw.ts`. */
export async function storedIn(
  page: Pick<Page, 'evaluate'> | { evaluate(expression: string): Promise<unknown> },
): Promise<Stored> {
  return (await (page.evaluate as (expression: string) => Promise<unknown>)(READ)) as Stored;
}

/** Keys that stand twice; empty when every row is there once. */
export function doubled({ snapshots }: Stored): string[] {
  const keys = snapshots.map((s) => `${s.session} ${s.source} ${s.seq}`);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

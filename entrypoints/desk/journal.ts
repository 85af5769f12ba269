/**
 * What was typed and is not on disk yet, in `localStorage`: the one store that takes a text before the next line runs, and so survives the
 * page's end. Each page writes under its own name and holds a lock of that name while it lives; drafts of a name without a lock are orphans.
 */
import type { Draft, Journal } from '../../utils/state/desk-queue';

const PREFIX = 'desk-draft';
const nameOf = (page: string) => `${PREFIX}|${page}`;

/** `products|<id>` of a draft within the page's own keys. */
const keyOf = (page: string, { kind, id }: Pick<Draft, 'kind' | 'id'>) => `${nameOf(page)}|${kind}|${id}`;

function readDraft(text: string | null): Draft | null {
  try {
    const draft = JSON.parse(text ?? 'null') as Draft | null;
    return draft && typeof draft.id === 'string' && typeof draft.base === 'number' ? draft : null;
  } catch {
    // A torn entry is no draft; the background would refuse it anyway.
    return null;
  }
}

export function pageJournal(page: string = crypto.randomUUID()): { journal: Journal; leftDrafts(): Promise<Draft[]> } {
  // Held until the page ends, however it ends.
  void navigator.locks.request(nameOf(page), () => new Promise<never>(() => {}));
  const journal: Journal = {
    put(draft) {
      try {
        localStorage.setItem(keyOf(page, draft), JSON.stringify(draft));
        return true;
      } catch {
        // No room: the draft lives in the page alone, and the page says that it is not on disk.
        return false;
      }
    },
    drop: (draft) => localStorage.removeItem(keyOf(page, draft)),
  };
  return {
    journal,
    async leftDrafts() {
      const { held = [] } = await navigator.locks.query();
      const alive = new Set(held.map(({ name }) => name));
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}|`));
      const orphans = keys.filter(
        (key) => !alive.has(key.split('|').slice(0, 2).join('|')) && !key.startsWith(`${nameOf(page)}|`),
      );
      return orphans.flatMap((key) => {
        const draft = readDraft(localStorage.getItem(key));
        if (!draft || journal.put(draft)) localStorage.removeItem(key);
        return draft ?? [];
      });
    },
  };
}

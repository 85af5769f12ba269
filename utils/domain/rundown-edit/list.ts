/** Edits of ordered lists of things with an id. An edit that changes nothing gives back the same list, so that no undo step is made of it. */

interface WithId {
  id: string;
}

/** Puts `item` at `index` (clamped; absent = at the end). An id that is there already changes nothing. */
export function inserted<T extends WithId>(list: readonly T[], item: T, index = list.length): readonly T[] {
  if (list.some(({ id }) => id === item.id)) return list;
  const at = Math.min(Math.max(Math.trunc(index), 0), list.length);
  return [...list.slice(0, at), item, ...list.slice(at)];
}

/** The list without the item; the very same list when it is not in it, so that nothing counts as a change. */
export function removed<T extends WithId>(list: readonly T[], id: string): readonly T[] {
  return list.some((item) => item.id === id) ? list.filter((item) => item.id !== id) : list;
}

/** Moves an item so that it stands at `index` of the new list (clamped). */
export function moved<T extends WithId>(list: readonly T[], id: string, index: number): readonly T[] {
  const from = list.findIndex((item) => item.id === id);
  const to = Math.min(Math.max(Math.trunc(index), 0), list.length - 1);
  const item = list[from];
  if (!item || from === to || Number.isNaN(to)) return list;
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to, 0, item);
}

/** Moves an item by so many places; stops at the ends. What Alt+↑ and Alt+↓ do. */
export function movedBy<T extends WithId>(list: readonly T[], id: string, by: number): readonly T[] {
  const from = list.findIndex((item) => item.id === id);
  return from < 0 ? list : moved(list, id, from + by);
}

/** Drops an item before another one, or at the end (`null`). Dropped on itself or on something that is gone, it stays. */
export function droppedBefore<T extends WithId>(list: readonly T[], id: string, before: string | null): readonly T[] {
  const from = list.findIndex((item) => item.id === id);
  const target = before === null ? list.length : list.findIndex((item) => item.id === before);
  if (from < 0 || target < 0 || id === before) return list;
  return moved(list, id, target > from ? target - 1 : target);
}

/** Replaces one item by what `change` makes of it. */
export function changed<T extends WithId>(list: readonly T[], id: string, change: (item: T) => T): readonly T[] {
  const index = list.findIndex((item) => item.id === id);
  const item = list[index];
  if (!item) return list;
  const next = change(item);
  return next === item ? list : list.with(index, next);
}

/** A record with a patch applied; a field patched to `undefined` is gone, as absence is told by the missing key. */
export function patched<T extends object>(record: T, patch: { [K in keyof T]?: T[K] | undefined }): T {
  const next = { ...record };
  let different = false;
  for (const key of Object.keys(patch) as (keyof T)[]) {
    if (patch[key] === record[key] && key in record === (patch[key] !== undefined)) continue;
    different = true;
    if (patch[key] === undefined) delete next[key];
    else next[key] = patch[key] as T[keyof T];
  }
  return different ? next : record;
}

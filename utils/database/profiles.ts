/** Taught dashboards as they are kept, one row a dashboard. What changes in one is decided in `domain/profile`. */
import type { Profile } from '../domain/profile';
import type { Database } from './db';

/** More dashboards than an office has; a file with more is no profile file. */
const MOST = 500;

/** Last changed first. */
export async function allProfiles(db: Database): Promise<Profile[]> {
  const rows = await db.profiles.toArray();
  return rows.sort((a, b) => b.changedAt - a.changedAt || (a.key < b.key ? -1 : 1));
}

/** Changes one dashboard's profile, made new from `fresh` when there is none. One without a place and without a refusal is not kept. */
export function changeProfile(db: Database, fresh: Profile, change: (profile: Profile) => Profile): Promise<Profile> {
  return db.transaction('rw', db.profiles, async () => {
    const changed = change((await db.profiles.get(fresh.key)) ?? fresh);
    if (changed.places.length + changed.refused.length > 0) await db.profiles.put(changed);
    else await db.profiles.delete(changed.key);
    return changed;
  });
}

/** Puts whole profiles in the place of those of the same dashboards; false when there would be too many. */
export function putProfiles(db: Database, profiles: readonly Profile[]): Promise<boolean> {
  return db.transaction('rw', db.profiles, async () => {
    const known = new Set(await db.profiles.toCollection().primaryKeys());
    for (const { key } of profiles) known.add(key);
    if (known.size > MOST) return false;
    await db.profiles.bulkPut([...profiles]);
    return true;
  });
}

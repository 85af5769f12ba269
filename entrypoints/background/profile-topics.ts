/** Answers those who teach: brings the picker onto the page, keeps what was picked, tells the pages that it concerns. */
import { browser } from '#imports';
import { db } from '../../utils/database/db';
import { changeProfile, putProfiles } from '../../utils/database/profiles';
import type { MetricId } from '../../utils/domain/metrics';
import {
  dashboardKey,
  NO_PROFILE,
  type PageProfile,
  type Profile,
  placeOf,
  type TaughtPlace,
  withoutPlace,
  withPlace,
} from '../../utils/domain/profile';
import { tellChanged } from '../../utils/messaging/changes';
import type { Answer } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { allDashboards, type Dashboard, dashboardOf, tell, touched } from './hub';
import { takenFrom } from './picks';
import { bringPicker } from './registration';
import { type From, isOwn, serve } from './serve';
import { toDisk } from './store';
import { healthOf } from './traces';

const NO_TAB = { ok: false as const, reason: 'no-dashboard' };

const toPage = ({ places, refused }: PageProfile): PageProfile => ({ places, refused });

/** What was taught about the dashboard at this address. */
export async function profileFor(href: string): Promise<PageProfile> {
  try {
    const kept = await db.profiles.get(dashboardKey(href));
    return kept ? toPage(kept) : NO_PROFILE;
  } catch (error) {
    // A page is read by its labels all the same.
    await logError('profile', error);
    return NO_PROFILE;
  }
}

/** Pages of this dashboard read on by what is taught from now on. */
function told(key: string, profile: PageProfile): void {
  for (const { tab, hello } of allDashboards()) {
    if (hello && dashboardKey(hello.href) === key) tell(tab, { t: 'profile', profile: toPage(profile) });
  }
  tellChanged();
}

function freshProfile({ href, title }: { href: string; title: string }, platform: string): Profile {
  const { origin } = new URL(href);
  return {
    v: 1,
    key: dashboardKey(href),
    origin,
    platform,
    title: title.slice(0, 300),
    places: [],
    refused: [],
    changedAt: Date.now(),
  };
}

async function change(dashboard: Dashboard, work: (profile: Profile) => Profile): Promise<Answer> {
  const { hello, source } = dashboard;
  if (!hello) return NO_TAB;
  const fresh = freshProfile(hello, source?.platform ?? '');
  const done = await toDisk('profile', () => changeProfile(db, fresh, work));
  if (!done.ok) return { ok: false, reason: done.reason };
  told(fresh.key, done.value);
  return { ok: true };
}

const keep = (dashboard: Dashboard, place: TaughtPlace) => change(dashboard, (profile) => withPlace(profile, place, Date.now()));

/** The page with the number must be in front before somebody can point at it. */
async function toFront(tab: number): Promise<void> {
  const { windowId } = (await browser.tabs.update(tab, { active: true })) ?? {};
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

const called = (tab: number | null, from: From) => {
  const target = tab ?? from.tab;
  return target === undefined ? undefined : dashboardOf(target);
};

function servePicking(): void {
  serve('pick', async ({ tab, metric, language }, from) => {
    const dashboard = called(tab, from);
    if (!dashboard) return NO_TAB;
    // The practice page of the extension itself takes no scripts; it has nothing to teach either.
    if (dashboard.port.sender && isOwn(dashboard.port.sender)) return { ok: false, reason: 'own-page' };
    await bringPicker(dashboard.tab);
    if (from.tab !== dashboard.tab) await toFront(dashboard.tab);
    return tell(dashboard.tab, { t: 'pick', metric: metric as MetricId | null, language }) ? { ok: true } : NO_TAB;
  });
  serve('pickKey', async ({ key }, { tab }) => (tab !== undefined && tell(tab, { t: 'pick-key', key }) ? { ok: true } : NO_TAB));
  serve('pickEnd', async ({ tab }, from) => {
    const dashboard = called(tab, from);
    if (!dashboard) return NO_TAB;
    delete dashboard.pick;
    touched(dashboard.tab);
    return tell(dashboard.tab, { t: 'pick-end' }) ? { ok: true } : NO_TAB;
  });
}

function servePlaces(): void {
  serve('savePlace', async ({ tab, place }, from) => {
    const dashboard = called(tab, from);
    if (!dashboard) return NO_TAB;
    const { pick } = dashboard;
    const isPicked = pick?.stage === 'chosen' && pick.picked.path.join('\n') === place.path.join('\n');
    return keep(dashboard, isPicked ? placeOf(place as TaughtPlace, pick.picked) : (place as TaughtPlace));
  });
  serve('confirmPlace', async ({ tab, metric }, from) => {
    const dashboard = called(tab, from);
    if (!dashboard) return NO_TAB;
    await bringPicker(dashboard.tab);
    const id = metric as MetricId;
    const picked = await takenFrom(dashboard, id);
    const [label = ''] = picked?.labels ?? [];
    if (!picked || (label === '' && picked.path.length === 0)) return { ok: false, reason: 'no-number' };
    return change(dashboard, (profile) => {
      const { unit } = profile.places.find((place) => place.metric === id) ?? {};
      const place = { metric: id, label, path: picked.path, ...(unit ? { unit } : {}) };
      return withPlace(profile, placeOf(place, picked), Date.now());
    });
  });
  serve('dropPlace', async ({ tab, metric }, from) => {
    const dashboard = called(tab, from);
    if (!dashboard) return NO_TAB;
    const moved = dashboard.status?.reader.moved?.find((one) => one.metric === metric);
    return change(dashboard, (profile) => withoutPlace(profile, metric as MetricId, Date.now(), moved?.label));
  });
}

/** Registers the topic; called synchronously when the worker starts. */
export function serveProfiles(): void {
  servePicking();
  servePlaces();
  serve('readHealth', async ({ tab }, from) => {
    const dashboard = called(tab, from);
    return dashboard ? { ok: true as const, metrics: healthOf(dashboard) } : NO_TAB;
  });
  serve('putProfiles', async ({ profiles }) => {
    const rows = profiles as Profile[];
    const done = await toDisk('profiles', () => putProfiles(db, rows));
    if (!done.ok) return { ok: false, reason: done.reason };
    if (!done.value) return { ok: false, reason: 'too-many' };
    for (const row of rows) told(row.key, row);
    return { ok: true };
  });
  serve('removeProfile', async ({ key }): Promise<Answer> => {
    const done = await toDisk('profile', () => db.profiles.delete(key));
    if (!done.ok) return { ok: false, reason: done.reason };
    told(key, NO_PROFILE);
    return { ok: true };
  });
}

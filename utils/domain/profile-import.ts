/** What taught dashboards of another office would change here. Reading their file is left to `schema/profile-file`, keeping them to the background. */
import type { MetricId } from './metrics';
import type { Profile, TaughtPlace } from './profile';

/**
 * Why a file is refused. `other-file` is none of ours, `newer` was made by a later version, `origin` names a page that is not of the web or
 * not of its own site, `selector` looks for more than a place, `damaged` has another shape than we write.
 */
export type ProfileRefusal =
  | 'too-big'
  | 'too-deep'
  | 'not-json'
  | 'other-file'
  | 'newer'
  | 'origin'
  | 'selector'
  | 'damaged'
  | 'empty';

export type ProfileFileRead = { ok: true; profiles: Profile[] } | { ok: false; reason: ProfileRefusal };

/** One dashboard of a file beside what is known of it here. */
export interface ArrivedProfile {
  state: 'new' | 'changed' | 'same';
  /** What would be kept: the file's places, and of ours those that it does not have. */
  merged: Profile;
  added: MetricId[];
  replaced: MetricId[];
  kept: MetricId[];
}

const same = (a: TaughtPlace, b: TaughtPlace) =>
  a.label === b.label && (a.unit ?? '') === (b.unit ?? '') && a.path.join('\n') === b.path.join('\n') && a.beside === b.beside;

function compare(arrived: Profile, here: Profile | undefined): ArrivedProfile {
  const names = (places: readonly TaughtPlace[]) => places.map(({ metric }) => metric);
  if (!here) return { state: 'new', merged: arrived, added: names(arrived.places), replaced: [], kept: [] };
  const ours = new Map(here.places.map((place) => [place.metric, place]));
  const added = arrived.places.filter(({ metric }) => !ours.has(metric));
  const replaced = arrived.places.filter((place) => {
    const own = ours.get(place.metric);
    return own !== undefined && !same(own, place);
  });
  const kept = here.places.filter(({ metric }) => !arrived.places.some((place) => place.metric === metric));
  const places = [...arrived.places, ...kept];
  const refusals = [...arrived.refused, ...here.refused].filter(
    ({ metric, label }, i, all) =>
      !places.some((place) => place.metric === metric) &&
      all.findIndex((one) => one.metric === metric && one.label === label) === i,
  );
  const state = added.length + replaced.length > 0 || refusals.length > here.refused.length ? 'changed' : 'same';
  return {
    state,
    merged: { ...arrived, places, refused: refusals },
    added: names(added),
    replaced: names(replaced),
    kept: names(kept),
  };
}

/** Each dashboard of a file, in its order. */
export function compareProfiles(here: readonly Profile[], arrived: readonly Profile[]): ArrivedProfile[] {
  const known = new Map(here.map((profile) => [profile.key, profile]));
  return arrived.map((profile) => compare(profile, known.get(profile.key)));
}

/**
 * What a person taught about one dashboard by pointing at its numbers, and how it is changed. Finding the places on the page is left to
 * `reader/profile`, keeping them to the database, files for another office to `schema/profile-file`.
 */
import { METRICS, type MetricId } from './metrics';
import { type Parsed, parseNumber } from './numbers/parse';
import type { ValueState } from './reading';

/**
 * What the page leaves out behind a number: a multiplier, a currency or both. Counts only where the number shows no unit of its own.
 */
export const TAUGHT_UNITS = {
  count: ['千', '万', '百万', '亿'],
  money: '元 万 万元 亿 亿元 USD JPY HKD TWD KRW SGD MYR THB PHP VND IDR EUR GBP'.split(' '),
} as const;

/** One number of a page, with two ways to find it that do not need each other. */
export interface TaughtPlace {
  metric: MetricId;
  /** The page's label by which the reader finds the number; empty = it has none that leads there. */
  label: string;
  /** Selectors from the document inwards; each but the last names a frame or the host of a shadow root. Empty = the label alone. */
  path: readonly string[];
  unit?: string;
  /**
   * What stood beside the number where the label alone does not tell it from others: without a label the nearest text (with the head of its
   * column), with one the heading of its block. Empty = nothing stood there; absent = not known, as in files of before 2026-11-22.
   */
  beside?: string;
}

/** A label that a person said no to: the number under it is not this metric. */
export interface RefusedLabel {
  metric: MetricId;
  label: string;
}

/** What the page needs of a profile. */
export interface PageProfile {
  places: readonly TaughtPlace[];
  refused: readonly RefusedLabel[];
}

/** What was taught about one dashboard. */
export interface Profile extends PageProfile {
  v: 1;
  /** See `dashboardKey`. */
  key: string;
  origin: string;
  platform: string;
  /** Title of the page when it was taught. */
  title: string;
  /** Epoch ms. */
  changedAt: number;
}

export const NO_PROFILE: PageProfile = { places: [], refused: [] };

/** Parts of an address that name one stream or room, and not the kind of page. */
const NAMES_ONE = /^(?:\d{3,}|[0-9a-f]{8,}(?:-[0-9a-f]{4,})*|(?=[\w-]*\d)[\w-]{12,})$/i;

/**
 * The dashboard that an address belongs to, whichever stream it shows: origin, path and the route behind `#`, with `*` for parts that look
 * like the number of a room. A profile outlives the stream it was taught on.
 */
export function dashboardKey(href: string): string {
  const url = new URL(href);
  const general = (path: string) =>
    path
      .split('/')
      .map((part) => (NAMES_ONE.test(part) ? '*' : part))
      .join('/');
  const route = /^#!?(\/[^?]*)/.exec(url.hash)?.[1];
  return `${url.origin}${general(url.pathname)}${route === undefined ? '' : `#${general(route)}`}`.slice(0, 300);
}

/** The profile with this place in it, in the stead of the one for the same metric. Its label is refused no more. */
export function withPlace(profile: Profile, place: TaughtPlace, at: number): Profile {
  return {
    ...profile,
    places: [...profile.places.filter(({ metric }) => metric !== place.metric), place],
    refused: profile.refused.filter(({ metric, label }) => metric !== place.metric && label !== place.label),
    changedAt: at,
  };
}

/** The profile without the place of a metric. `refused`: the label that led to another number. */
export function withoutPlace(profile: Profile, metric: MetricId, at: number, refused?: string): Profile {
  const others = profile.refused.filter((one) => one.metric !== metric);
  return {
    ...profile,
    places: profile.places.filter((place) => place.metric !== metric),
    refused: refused ? [...others, { metric, label: refused }] : others,
    changedAt: at,
  };
}

/** A number that a person pointed at, as the page has it. */
export interface PickedNumber {
  /** Labels by which the reader finds this very number, nearest first. */
  labels: readonly string[];
  /** The metric that the nearest label names by itself. */
  metric: MetricId | null;
  path: readonly string[];
  /** `beside` of a place without a label. */
  beside?: string;
  /** `beside` of a place with the nearest label; absent = that label leads here by itself. */
  block?: string;
  /** Its digits stand in nodes of their own. */
  apart: boolean;
  /** What the platform's adapter says of amounts. */
  currency?: string;
  groups?: 'dot' | 'comma';
}

/** One look at a picked number. `raw`: the text shown, null while digits move or when the place is gone. */
export interface PickLook {
  at: number;
  raw: string | null;
}

/** The place with what has to stand beside it, as it was when it was picked. */
export function placeOf(
  place: TaughtPlace,
  { labels, beside, block }: Pick<PickedNumber, 'labels' | 'beside' | 'block'>,
): TaughtPlace {
  if (place.path.length === 0) return place;
  const known = place.label === '' ? beside : place.label === labels[0] ? block : undefined;
  return known === undefined ? place : { ...place, beside: known };
}

/** How far a person has come with pointing. `metric`: the one asked for; null = any. */
export type PickState =
  | { stage: 'pointing'; metric: MetricId | null }
  | { stage: 'chosen'; metric: MetricId | null; picked: PickedNumber; looks: readonly PickLook[] };

/** A taught number that only one of its two ways still leads to. Until a person says so it is not sure that this is it. */
export interface MovedPlace {
  metric: MetricId;
  /** The way that found it. */
  by: 'label' | 'path';
  /** What is shown there, and under which label; empty = none that the reader knows. */
  raw: string;
  label: string;
}

/** One look at a metric, as it was judged. */
export interface TraceLook {
  at: number;
  state: ValueState;
  raw: string;
}

/** All metrics at one look. */
export interface TraceMoment {
  at: number;
  values: Partial<Record<MetricId, Omit<TraceLook, 'at'>>>;
}

/** Looks that are remembered. */
const TRACE = 20;

/** How a metric was read of late. */
export interface MetricHealth {
  /** Where it stands on the page, in a few words of its structure. */
  where?: string;
  /** Oldest first, at most 20. */
  trace: TraceLook[];
  /** Its digits have not come to rest for a while, so nothing new is read. */
  restless?: true;
}

/** The trace with one look more; of two in one millisecond the later stays. */
export const traced = (trace: readonly TraceLook[], look: TraceLook): TraceLook[] => [
  ...trace.filter(({ at }) => at !== look.at).slice(1 - TRACE),
  look,
];

/** How a picked text reads as a value of a metric in this unit: the same rules by which the reader reads it later. */
export function readPicked(
  raw: string,
  metric: MetricId,
  picked: Pick<PickedNumber, 'apart' | 'currency' | 'groups'>,
  unit?: string,
): Parsed {
  const { apart, currency, groups } = picked;
  return parseNumber(raw, {
    quantity: METRICS[metric].quantity,
    minus: metric === 'refunds',
    ...(currency !== undefined && { currency }),
    ...(groups !== undefined && { groups }),
    ...(unit && { unit }),
    ...(apart && !/[万萬亿億]/.test(raw) && { digitsApart: true }),
  });
}

/** Narrowing and ordering a list of sessions by what a person chose: pure. Searching by text is `history-search.ts`. */
import { type Campaign, dayOf, membersOf } from '../domain/campaign/campaign';
import { figureOf, lengthMs, type RankedMetric } from '../domain/campaign/figures';
import type { Session } from '../domain/session';
import { counties, hostNames, type People } from './history-search';

/** Names of the products that were on air, by id of the session. */
export type ProductNames = ReadonlyMap<string, readonly string[]>;

/** An empty text is no condition. */
export interface HistoryFilter {
  host: string;
  county: string;
  tag: string;
  /** Id of the campaign. */
  campaign: string;
  /** Name of a product that was on air. */
  product: string;
  /** First and last day, `YYYY-MM-DD`, both included, in each session's own time zone. */
  from: string;
  to: string;
}

export const NO_FILTER: HistoryFilter = { host: '', county: '', tag: '', campaign: '', product: '', from: '', to: '' };

export type HistoryOrder = 'newest' | 'oldest' | RankedMetric | 'length';
export const ORDERS: readonly HistoryOrder[] = ['newest', 'oldest', 'audience', 'orders', 'revenue', 'length'];

/** What there is to choose from, in the order of `compare`. */
export interface FilterChoices {
  hosts: string[];
  counties: string[];
  tags: string[];
  products: string[];
}

export function filterChoices(
  sessions: readonly Session[],
  people: People,
  products: ProductNames,
  compare: (a: string, b: string) => number,
): FilterChoices {
  const all = (of: (session: Session) => readonly string[]) => [...new Set(sessions.flatMap(of))].filter(Boolean).sort(compare);
  return {
    hosts: all((session) => hostNames(session, people)),
    counties: all((session) => counties(session, people)),
    tags: all((session) => session.tags),
    products: all((session) => products.get(session.id) ?? []),
  };
}

/** The sessions that meet every condition. A campaign that is no longer there holds none. */
export function filtered(
  sessions: readonly Session[],
  filter: HistoryFilter,
  people: People,
  campaigns: readonly Campaign[],
  products: ProductNames = new Map(),
): readonly Session[] {
  const { host, county, tag, campaign, product, from, to } = filter;
  const rule = campaigns.find(({ id }) => id === campaign);
  const members = rule && new Set(membersOf(rule, sessions, [...new Set(people.values())]).members);
  return sessions.filter((session) => {
    if (host && !hostNames(session, people).includes(host)) return false;
    if (county && !counties(session, people).includes(county)) return false;
    if (tag && !session.tags.includes(tag)) return false;
    if (campaign && !members?.has(session)) return false;
    if (product && !products.get(session.id)?.includes(product)) return false;
    if (!from && !to) return true;
    const day = dayOf(session.startedAt, session.timeZone);
    return (!from || day >= from) && (!to || day <= to);
  });
}

interface SortKey {
  amount: number | undefined;
  currency: string;
}

function keyOf(session: Session, order: HistoryOrder): SortKey {
  if (order === 'newest') return { amount: session.startedAt, currency: '' };
  if (order === 'oldest') return { amount: -session.startedAt, currency: '' };
  if (order === 'length') return { amount: lengthMs(session), currency: '' };
  const { amount, currency = '' } = figureOf(session, order);
  return { amount, currency };
}

/** Most first; no value comes after every value, and amounts of two currencies are not compared but stand apart. Equal ones: newest first. */
export function ordered(sessions: readonly Session[], order: HistoryOrder): readonly Session[] {
  const keys = new Map(sessions.map((session) => [session, keyOf(session, order)]));
  return sessions.toSorted((a, b) => {
    const [x, y] = [keys.get(a), keys.get(b)];
    const byAbsence = Number(x?.amount === undefined) - Number(y?.amount === undefined);
    if (byAbsence !== 0) return byAbsence;
    if (x && y && x.currency !== y.currency) return x.currency < y.currency ? -1 : 1;
    return (y?.amount ?? 0) - (x?.amount ?? 0) || b.startedAt - a.startedAt;
  });
}

/** A campaign: a name, dates and the sessions in it. Ranking them is left to `rank.ts`. */
import type { Host } from '../rundown';
import type { Session } from '../session';

export interface Campaign {
  v: 1;
  id: string;
  name: string;
  /** First and last day, `YYYY-MM-DD`, both included, in `timeZone`. */
  from: string;
  to: string;
  timeZone: string;
  /** Sessions that carry one of these tags belong; none given = every session of the days. */
  tags: string[];
  /** Put in or left out by hand, whatever the rule says. Session ids. A session that carries the campaign's name is in it as well. */
  added: string[];
  removed: string[];
}

/** By time zone: making one takes longer than a hundred uses, and a list asks once a session. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** `YYYY-MM-DD` of a moment in a time zone. */
export function dayOf(at: number, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  return format.format(at);
}

/** Why a session is not counted, for the line under each table. */
export type LeftOut = 'rehearsal' | 'deleted' | 'still-recording' | 'removed-by-hand';

export interface Members {
  members: Session[];
  leftOut: { session: Session; why: LeftOut }[];
}

/** Tags of a session: its own and those of its hosts in the directory (name and county must agree). */
export function tagsOf(session: Session, directory: readonly Host[]): string[] {
  const ofHosts = directory
    .filter((h) => session.hosts.includes(h.name) && sameCounty(h.county, session.county))
    .flatMap((h) => h.tags);
  return [...new Set([...session.tags, ...ofHosts])];
}

/** An unknown county agrees with any: offices often leave it out of their own files. */
function sameCounty(a: string, b: string | undefined): boolean {
  return a === '' || b === undefined || b === '' || a === b;
}

const folded = (name: string) => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** The session names this campaign: offices share no ids, but they do share the name on the poster. */
function isNamed(campaign: Campaign, { campaign: name = '' }: Session): boolean {
  return folded(name) !== '' && folded(name) === folded(campaign.name);
}

function fitsRule(campaign: Campaign, session: Session, directory: readonly Host[]): boolean {
  if (isNamed(campaign, session)) return true;
  const day = dayOf(session.startedAt, campaign.timeZone);
  if (day < campaign.from || day > campaign.to) return false;
  return campaign.tags.length === 0 || tagsOf(session, directory).some((tag) => campaign.tags.includes(tag));
}

function whyNot(campaign: Campaign, session: Session): LeftOut | null {
  if (session.deletedAt !== undefined) return 'deleted';
  if (campaign.removed.includes(session.id)) return 'removed-by-hand';
  if (session.rehearsal && !campaign.added.includes(session.id)) return 'rehearsal';
  return session.endedAt === undefined ? 'still-recording' : null;
}

/** The sessions of a campaign, and those of its days that are left out with the reason. A session stands in at most one of the lists. */
export function membersOf(campaign: Campaign, sessions: readonly Session[], directory: readonly Host[]): Members {
  const result: Members = { members: [], leftOut: [] };
  for (const session of sessions) {
    if (!campaign.added.includes(session.id) && !fitsRule(campaign, session, directory)) continue;
    const why = whyNot(campaign, session);
    if (why === null) result.members.push(session);
    else if (why !== 'deleted') result.leftOut.push({ session, why });
  }
  return result;
}

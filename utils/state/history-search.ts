/** Finding sessions by what a person types: pure matching over summaries. Where the sessions come from is left to the source. */
import type { Host } from '../domain/rundown';
import type { Session } from '../domain/session';

/** Host rows by id and by name. A session names its hosts either way, depending on how it was started. */
export type People = ReadonlyMap<string, Host>;

/** Indexes hosts by id and by name. */
export function indexPeople(hosts: readonly Host[]): People {
  return new Map(hosts.flatMap((host) => [[host.name, host] as const, [host.id, host] as const]));
}

/** The names of a session's hosts; an entry that names no known host is a name as it was typed. */
export function hostNames(session: Session, people: People): string[] {
  return session.hosts.map((entry) => people.get(entry)?.name ?? entry);
}

/** The county that a session stands for; where none was noted, those of its hosts, each once. */
export function counties(session: Session, people: People): string[] {
  if (session.county) return [session.county];
  return [...new Set(session.hosts.map((entry) => people.get(entry)?.county ?? '').filter(Boolean))];
}

/** Every host's name that was written once, in the directory or in a session, each once. */
export function knownNames(sessions: readonly Session[], people: People): string[] {
  const directory = [...people.values()].map((host) => host.name);
  return [...new Set([...directory, ...sessions.flatMap((session) => hostNames(session, people))])];
}

/** Full width, case and traditional spacing must not matter to a search. */
const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** The day a session began, in its own time zone, in the forms people type: 2026-05-01, 2026/5/1, 5月1日, 5-1. */
function dayForms(session: Session): string[] {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: session.timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const iso = parts.format(session.startedAt);
  const [year = '', month = '', day = ''] = iso.split('-');
  const [m, d] = [Number(month), Number(day)];
  return [iso, `${year}/${month}/${day}`, `${year}/${m}/${d}`, `${year}年${m}月${d}日`, `${year}-${m}-${d}`];
}

/** Everything of a session that can be searched, folded once so that typing stays fast over a thousand sessions. */
export function searchText(session: Session, people: People): string {
  const titles = session.hosts.map((entry) => people.get(entry)?.title ?? '');
  const platforms = session.sources.map((source) => source.platform);
  const words = [session.title, ...hostNames(session, people), ...titles, ...counties(session, people), ...session.tags];
  return fold([...words, ...platforms, session.campaign ?? '', session.note, ...dayForms(session)].join('\n'));
}

/** True when every word typed occurs somewhere in the text. An empty query finds everything. */
export function matches(text: string, query: string): boolean {
  return fold(query)
    .split(/[\s,，、]+/)
    .every((word) => text.includes(word));
}

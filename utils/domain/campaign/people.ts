/** Who a session stands for. Sessions name hosts by id or by name, depending on how they were started; for a ranking both must be one person. */
import type { Host } from '../rundown';
import type { Session } from '../session';

/**
 * The session with the names of its hosts and its county filled in from the directory: ids become names, and a session without a county takes
 * that of its hosts when they are all of one. What a person wrote on the session itself always stays.
 */
export function withPeople(session: Session, directory: readonly Host[]): Session {
  const byId = new Map(directory.map((host) => [host.id, host]));
  const hosts = [...new Set(session.hosts.map((entry) => byId.get(entry)?.name ?? entry))];
  if (session.county !== undefined && session.county !== '') return { ...session, hosts };
  const counties = new Set(hosts.map((name) => countyOf(name, directory)));
  const [county] = counties;
  return counties.size === 1 && county !== undefined ? { ...session, hosts, county } : { ...session, hosts };
}

/** The county of a host by name; absent when nobody, or several people of different counties, are called so. */
export function countyOf(name: string, directory: readonly Host[]): string | undefined {
  const counties = new Set(directory.filter((host) => host.name === name && host.county !== '').map((host) => host.county));
  const [county] = counties;
  return counties.size === 1 ? county : undefined;
}

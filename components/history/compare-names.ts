/** What compared sessions are called: their title, with day and time where titles are alike. */
import type { Session } from '../../utils/domain/session';
import type { Format } from './use-format';

/** One name a session, each another. */
export function compareNames(sessions: readonly Session[], format: Format, untitled: string): string[] {
  const titles = sessions.map((session) => session.title || untitled);
  const dated = sessions.map(({ startedAt, timeZone }, index) => {
    const when = `${format.day(startedAt, timeZone)} ${format.clock(startedAt, timeZone)}`;
    return titles.filter((title) => title === titles[index]).length > 1 ? `${titles[index]} · ${when}` : (titles[index] ?? when);
  });
  return dated.map((name, index) => {
    const before = dated.slice(0, index).filter((other) => other === name).length;
    return before > 0 ? `${name} (${before + 1})` : name;
  });
}

/** What the sources of a session are called, for people and for files. */
import type { Source } from './session';

/** By source id, names a person can read and a filter can tell apart: the platform, with the page's title or a number where two would be alike. */
export function sourceNames(sources: readonly Source[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const source of sources) {
    const alone = sources.filter((other) => other.platform === source.platform).length === 1;
    const base = alone || !source.title ? source.platform : `${source.platform} · ${source.title}`;
    let name = base;
    for (let n = 2; taken.has(name); n++) name = `${base} (${n})`;
    taken.add(name);
    names.set(source.id, name);
  }
  return names;
}

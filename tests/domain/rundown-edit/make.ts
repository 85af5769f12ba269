/** Small rundowns and marks for the tests of this room. */
import type { Rundown, Segment } from '../../../utils/domain/rundown';
import type { Mark } from '../../../utils/domain/session';

/** `a:5` a product segment of 5 minutes with product `a`, `~song:3` a song of that title. Ids are `s1`, `s2`, … */
export function rundown(...segments: string[]): Rundown {
  return {
    v: 1,
    id: 'r',
    title: '',
    segments: segments.map((text, i): Segment => {
      const [name = '', minutes = '0'] = text.split(':');
      const base = { id: `s${i + 1}`, plannedMinutes: Number(minutes), hosts: [] };
      return name.startsWith('~') ? { ...base, kind: 'song', title: name.slice(1) } : { ...base, kind: 'product', product: name };
    }),
  };
}

/** Order of a rundown as a string: `s1 s2`. */
export const order = (value: Rundown) => value.segments.map(({ id }) => id).join(' ');

let count = 0;
/** An on-air mark; times in minutes. */
export function air(product: string | null, from: number, until?: number, more: { title?: string; hosts?: string[] } = {}): Mark {
  return {
    v: 1,
    id: `m${++count}`,
    session: 's',
    kind: 'on-air',
    at: from * 60_000,
    title: more.title ?? product ?? '',
    ...(product === null ? {} : { product }),
    ...(until === undefined ? {} : { until: until * 60_000 }),
    ...(more.hosts ? { hosts: more.hosts } : {}),
  };
}

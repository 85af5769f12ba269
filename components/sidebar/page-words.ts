/** Which notices the state of the page calls for, most pressing first. Pure; the words are looked up by the component. */
import type { LiveSource } from '../../utils/domain/live';
import type { MetricId } from '../../utils/domain/metrics';

export interface PageNotice {
  tone: 'info' | 'warning';
  kind: 'none' | 'searching' | 'nothing' | 'wrong' | 'notLive' | 'ended' | 'duplicate' | 'canvas' | 'ambiguous' | 'frames';
  metrics?: readonly MetricId[];
  /** Hosts of frames that may not be read. */
  hosts?: readonly string[];
  /** Beside numbers that are there: a word, no more. */
  aside?: true;
}

const BY_STATE = {
  searching: 'searching',
  'nothing-found': 'nothing',
  'wrong-page': 'wrong',
  'not-live': 'notLive',
  ended: 'ended',
} as const;

/** `here` absent = no data page in this tab. */
export function pageNotices(here: LiveSource | undefined): PageNotice[] {
  if (!here) return [{ tone: 'info', kind: 'none' }];
  const { reader } = here;
  const notices: PageNotice[] = [];
  if (here.duplicateOf !== undefined) notices.push({ tone: 'warning', kind: 'duplicate' });
  if (reader.state !== 'reading') {
    notices.push({ tone: reader.state === 'nothing-found' ? 'warning' : 'info', kind: BY_STATE[reader.state] });
  }
  if (reader.frames) notices.push({ tone: 'info', kind: 'frames', hosts: reader.frames.map((origin) => new URL(origin).host) });
  if (reader.canvas.length > 0) notices.push({ tone: 'warning', kind: 'canvas', metrics: reader.canvas, aside: true });
  if (reader.ambiguous.length > 0) notices.push({ tone: 'warning', kind: 'ambiguous', metrics: reader.ambiguous, aside: true });
  return notices;
}

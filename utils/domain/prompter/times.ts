/** Time left in the segment and in the show, as the prompter counts it. Without a recording, or off air, nothing is counted. Pure. */
import type { LiveSession } from '../live';
import type { Rundown, Segment } from '../rundown';
import { plannedVsActual } from '../rundown-edit/actual';
import { plannedMs, showNow, type TimeLeft } from '../rundown-edit/schedule';

export interface PrompterTimes {
  /** Absent while the shown segment is not on air, or has no planned time. */
  segment?: TimeLeft;
  /** Absent without a session, or for a plan without any time. */
  show?: TimeLeft;
  /** Planned length of the shown segment in ms; 0 = none. */
  plannedMs: number;
}

/**
 * Counts from the marks: a segment that was taken off air and put on again goes on where it was. `titleOf` names segments as marks do.
 * `now` is epoch ms.
 */
export function prompterTimes(
  rundown: Rundown,
  current: Segment | null,
  session: Pick<LiveSession, 'startedAt' | 'marks'> | undefined,
  now: number,
  titleOf: (segment: Segment) => string,
): PrompterTimes {
  const planned = current ? plannedMs(current) : 0;
  if (!session) return { plannedMs: planned };
  const actual = plannedVsActual(rundown, session.marks, { now, ended: false, titleOf });
  const own = actual.segments.find(({ segment }) => segment.id === current?.id);
  const since = own?.onAir ? now - (own.actualMs ?? 0) : undefined;
  const at = {
    now,
    startedAt: session.startedAt,
    ...(current ? { current: current.id } : {}),
    ...(since === undefined ? {} : { since }),
  };
  const { segment, show } = showNow(rundown, at);
  return {
    plannedMs: planned,
    ...(segment && since !== undefined ? { segment } : {}),
    ...(show ? { show } : {}),
  };
}

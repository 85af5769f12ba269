/** What the page shows and what its frames of other origins tell, as one: the reading, and what is said of the page. Making one reading of several is left to `domain/recorder/frames`. */
import type { ReaderStatus } from '../../utils/domain/live';
import type { MetricId } from '../../utils/domain/metrics';
import type { Reading } from '../../utils/domain/reading';
import { type FrameFindings, frameGone, frameTold, NO_FRAMES, withFrames } from '../../utils/domain/recorder/frames';
import type { ReaderFindings } from '../../utils/reader/reader';
import { foreignFrames } from './foreign';

/** With this many numbers, a dashboard is taken to be found: nobody is asked for leave to read its frames. */
const ENOUGH = 2;
/** Frames are looked for this often while there is too little. */
const SEARCH_MS = 3000;

export interface Framed {
  /** A frame tells its findings; null = it is gone. */
  tell(frame: number, findings: FrameFindings | null): void;
  /** `old` are metrics of a frame that fell silent. */
  join(
    own: Reading,
    status: ReaderFindings,
  ): { seen: Reading; old: MetricId[]; status: Pick<ReaderStatus, 'state' | 'canvas' | 'ambiguous' | 'frames'> };
}

export function createFramed(): Framed {
  let frames = NO_FRAMES;
  let foreign: string[] = [];
  let searchedMs = Number.NEGATIVE_INFINITY;

  /** Origins of frames, while the page itself shows too little. */
  const search = (count: number, ms: number) => {
    if (count >= ENOUGH) return [];
    if (ms - searchedMs < SEARCH_MS) return foreign;
    searchedMs = ms;
    return foreignFrames(document);
  };

  return {
    tell(frame, findings) {
      frames = findings ? frameTold(frames, frame, findings, performance.now()) : frameGone(frames, frame);
    },
    join(own, { state, canvas, ambiguous, ...rest }) {
      // Before the page itself was searched, a frame's number would stand for the page's for a moment.
      if (state === 'wrong-page' || state === 'searching')
        return { seen: own, old: [], status: { ...rest, state, canvas, ambiguous } };
      const merged = withFrames(own, frames, own.monoMs, ambiguous);
      frames = merged.frames;
      const count = Object.keys(merged.reading.looks).length;
      foreign = search(count, own.monoMs);
      return {
        seen: merged.reading,
        old: merged.old,
        status: {
          ...rest,
          state: state === 'nothing-found' && count > 0 ? 'reading' : state,
          canvas: [...new Set([...canvas, ...merged.canvas])],
          ambiguous: [...new Set([...ambiguous, ...merged.ambiguous])],
          ...(foreign.length > 0 ? { frames: foreign } : {}),
        },
      };
    },
  };
}

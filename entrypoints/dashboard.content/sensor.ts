/**
 * Looks at the page, judges, records, and hands rows to the outbox: the page's half of the data flow, without the wiring.
 * A look is taken when the page changes, when the background ticks, and by a plain timer only when the background has fallen silent.
 */

import type { MetricId } from '../../utils/domain/metrics';
import type { TraceMoment } from '../../utils/domain/profile';
import type { Snapshot } from '../../utils/domain/reading';
import { ageing, standing } from '../../utils/domain/recorder/ageing';
import { fetched, NO_FETCHES, type Numbers, numberChanged, numbersSeen, silentSince } from '../../utils/domain/recorder/fetching';
import type { FrameFindings } from '../../utils/domain/recorder/frames';
import { forget, type JudgeEvent, judge, seenAt, startJudge } from '../../utils/domain/recorder/judge';
import { finish, GAP_MS, type Recorded, type RecorderState, record } from '../../utils/domain/recorder/recorder';
import { type Moving, movingSince, restless } from '../../utils/domain/recorder/restless';
import { remembered } from '../../utils/domain/recorder/trace';
import type { Mark } from '../../utils/domain/session';
import type { Assignment, FromPage } from '../../utils/messaging/protocol';
import type { Reader } from '../../utils/reader/reader';
import { hearFetches } from './fetches';
import { createFramed } from './framed';
import type { Pump } from './pump';

/** No tick for this long: the background is away, and the page's own timer looks instead. */
const SILENT_MS = 2500;
const TIMER_MS = 1000;

export interface Sensor {
  /** Reads by this reader from now on. */
  use(reading: ReadBy): void;
  /** The background ticked at this time, epoch ms. */
  tick(sentAt: number): void;
  /** What the reader in a frame of another origin sees; null = the frame is gone. */
  frame(id: number, findings: FrameFindings | null): void;
  assign(assignment: Assignment | null): void;
  /** These metrics are read at another place from now on: what was known of them counts no more. */
  forget(metrics: readonly MetricId[]): void;
  /** The line was cut: tells the last looks again. */
  retell(): void;
  /** The page is about to go: keep what was seen. */
  leave(): void;
  stop(): void;
}

/** A fall or a counter that began again becomes a mark; its id is made of what happened, so that a repeat is the same mark. */
function markOf(event: JudgeEvent, state: RecorderState): Mark[] {
  if (event.kind !== 'fall' && event.kind !== 'reset') return [];
  const { session, source } = state;
  const id = `${event.kind}-${source}-${event.metric}-${event.at}`;
  return [{ v: 1, id, session, source, at: event.at, kind: event.kind, metric: event.metric, from: event.from, to: event.to }];
}

export interface SensorParts {
  pump: Pump;
  /** Random id of this page load. */
  boot: string;
  post(status: FromPage): void;
  /** The address changed without a page load. */
  moved(): void;
}

/** Who reads, and what the platform is called. */
export interface ReadBy {
  reader: Reader;
  adapter?: string;
  platform: string;
}

export function startSensor({ pump, boot, post, moved }: SensorParts): Sensor {
  let reading: ReadBy | undefined;
  let unwatch = () => {};
  let href = location.href;
  let judgement = startJudge();
  let recorder: RecorderState | undefined;
  let values: Snapshot['values'] = {};
  let fetching = NO_FETCHES;
  let numbers: Numbers = new Map();
  let moving: Moving = new Map();
  let trace: TraceMoment[] = [];
  const framed = createFramed();
  const unhear = hearFetches((ms) => {
    fetching = fetched(fetching, ms);
  });
  let tickedMs = performance.now();
  let lookedMs = performance.now();

  const hand = (recorded: Recorded, events: JudgeEvent[]) => {
    recorder = recorded.state;
    const marks = events.flatMap((event) => markOf(event, recorded.state));
    pump.add({ snapshots: recorded.snapshots, gaps: recorded.gap ? [recorded.gap] : [], marks });
  };

  /** `sentAt`: of the tick that brought this look, epoch ms. */
  const look = (sentAt?: number) => {
    if (location.href !== href) {
      href = location.href;
      moved();
    }
    if (!reading) return;
    const { reader, ...platform } = reading;
    const at = Date.now();
    const monoMs = performance.now();
    const isLate = monoMs - lookedMs > GAP_MS;
    lookedMs = monoMs;
    if (isLate && sentAt === undefined) {
      // A tick that waits in the port tells why nobody looked: it goes first.
      setTimeout(() => look());
      return;
    }
    const { seen, old, status } = framed.join(reader.look(at, monoMs), reader.status);
    moving = movingSince(moving, seen);
    const judged = judge(judgement, seen);
    judgement = judged.state;
    const shown = numbersSeen(numbers, seen.looks, monoMs);
    numbers = shown.numbers;
    if (shown.since !== null) fetching = numberChanged(fetching, shown.since);
    const silent = silentSince(fetching, monoMs);
    values = ageing(judged.values, seenAt(judgement), at);
    values = standing(values, silent === null ? old : undefined);
    trace = remembered(trace, { at, values });
    const { hidden } = document;
    const tick = sentAt === undefined ? {} : { tickedAt: sentAt };
    if (recorder) hand(record(recorder, { at, monoMs, hidden, values, ...tick }), judged.events);
    pump.run();
    post({
      t: 'status',
      at,
      reader: {
        ...status,
        ...platform,
        confirmed: false,
        ...(silent === null ? {} : { fetchedAt: Math.round(at - (monoMs - silent)) }),
      },
      values,
      ...pump.waiting(),
      storage: pump.health(),
      hidden,
      restless: restless(moving, monoMs),
      places: Object.fromEntries(reader.found().map(({ metric, where }) => [metric, where])),
    });
  };

  const timer = setInterval(() => {
    if (performance.now() - tickedMs > SILENT_MS) look();
  }, TIMER_MS);

  return {
    use(next) {
      unwatch();
      reading?.reader.stop();
      reading = next;
      unwatch = next.reader.onChange(() => look());
      look();
    },

    tick(sentAt) {
      tickedMs = performance.now();
      look(sentAt);
    },
    frame(id, findings) {
      framed.tell(id, findings);
      look();
    },
    assign(assignment) {
      if (!assignment) {
        if (!recorder) return;
        hand(finish(recorder), []);
        recorder = undefined;
        look();
        return;
      }
      // The worker was stopped and asks again: this page load goes on where it is.
      if (recorder?.session === assignment.session && recorder.source === assignment.source) return;
      const { session, source, nextSeq, last, resumed } = assignment;
      judgement = startJudge(last, resumed?.at);
      recorder = { session, source, boot, nextSeq, ...(resumed ? { resumed } : {}) };
      look();
    },
    forget(metrics) {
      judgement = forget(judgement, metrics);
    },
    retell: () => post({ t: 'trace', looks: trace }),
    leave() {
      if (recorder) hand(finish(recorder), []);
      pump.run();
    },
    stop() {
      clearInterval(timer);
      unhear();
      unwatch();
      reading?.reader.stop();
    },
  };
}

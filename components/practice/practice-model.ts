/**
 * The running practice page: plays a show against a clock, and holds what the page shows of it. The truth of the show is `truth`; `page` is what
 * the page last fetched, so that a page that hangs (`freeze`) can be played too. Drawing is left to the components, mishaps to `seam.ts`.
 */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { METRIC_IDS, type MetricId } from '../../utils/domain/metrics';
import { createShow, type Show } from '../../utils/domain/show/show';
import { type ShowState, showAt } from '../../utils/domain/show/state';
import { type Tampering, tampered, UNTOUCHED } from '../../utils/domain/show/tamper';
import type { Language } from '../../utils/i18n';
import type { PracticeOptions, Tab } from './options';
import type { Shown } from './platform-text';
import { ALL_TILES, CORE_TILES, shownOf } from './tiles';

/** Test seam: where time comes from. */
export interface Clock {
  /** Never goes back, ms. */
  mono(): number;
  /** Epoch ms. */
  wall(): number;
}

/** A change of what the page shows of a metric; `shown` absent = the page shows no value (`--`), or nothing. */
export interface Shift {
  /** Epoch ms of the update. Digits that roll come to rest within a second of it. */
  at: number;
  metric: MetricId;
  shown?: Shown;
}

export interface Practice {
  options: PracticeOptions;
  show: Show;
  language: Signal<Language>;
  theme: Signal<'light' | 'dark'>;
  tab: Signal<Tab>;
  /** What the page shows, and what is true now. */
  page: ReadonlySignal<ShowState>;
  truth(): ShowState;
  shown: ReadonlySignal<Partial<Record<MetricId, Shown>>>;
  /** Oldest first, bounded. */
  shifts: readonly Shift[];
  /** Show time as of the last `tick`, for the clock in the header. */
  elapsedMs: ReadonlySignal<number>;
  paused: ReadonlySignal<boolean>;
  setPaused(paused: boolean): void;
  frozen: Signal<boolean>;
  /** Metrics whose tile was renamed and emptied. */
  broken: Signal<readonly MetricId[]>;
  /** Grows when the metric cards are to be mounted anew. */
  mounts: Signal<number>;
  tampering: Signal<Tampering>;
  /** The dialog at the end was closed by hand. */
  overClosed: Signal<boolean>;
  /** Moves the show to this moment, ms since its start. */
  seek(tMs: number): void;
  /** Show time per real time. */
  setSpeed(speed: number): void;
  /** Begins the show from its start, and plays it. */
  start(): void;
  tick(): void;
  /** Fetches, as the page does every few seconds. */
  refresh(): void;
}

/** Real time of `--` before the start of a show that begins by itself. */
const LEAD_MS = 3_000;
const SHIFTS_KEPT = 20_000;

export function createPractice(
  options: PracticeOptions,
  clock: Clock,
  usual: { language: Language; theme: 'light' | 'dark' },
): Practice {
  const show = createShow(options.seed, { minutes: options.minutes });
  let anchor = { tMs: firstMoment(options, show), mono: clock.mono() };
  let speed = options.speed;
  const paused = signal(options.phase === 'before');
  const frozen = signal(false);
  const tampering = signal(UNTOUCHED);
  const language = signal(options.language ?? usual.language);
  const now = () => anchor.tMs + (paused.peek() ? 0 : (clock.mono() - anchor.mono) * speed);
  const reanchor = (tMs = now()) => {
    anchor = { tMs, mono: clock.mono() };
  };
  const truth = () => tampered(showAt(show, now()), tampering.peek());
  const page = signal(truth());
  const broken = signal<readonly MetricId[]>([]);
  const tab = signal(options.tab);
  const elapsedMs = signal(now());
  const shown = computed(() => {
    const all = shownOf(page.value, language.value, tab.value === 'traffic' ? ALL_TILES : CORE_TILES);
    for (const metric of broken.value) delete all[metric];
    return all;
  });
  const shifts: Shift[] = [];
  shown.subscribe((after) => {
    for (const metric of METRIC_IDS) {
      const last = shifts.findLast((shift) => shift.metric === metric);
      const text = after[metric];
      if (last !== undefined && last.shown?.text === text?.text) continue;
      shifts.push({ at: clock.wall(), metric, ...(text ? { shown: text } : {}) });
    }
    if (shifts.length > SHIFTS_KEPT) shifts.splice(0, shifts.length - SHIFTS_KEPT);
  });
  const tick = () => {
    elapsedMs.value = Math.min(now(), show.lengthMs);
  };
  const refresh = () => {
    tick();
    if (!frozen.peek()) page.value = truth();
  };
  const overClosed = signal(false);
  const seek = (tMs: number) => {
    reanchor(tMs);
    if (tMs < show.lengthMs) overClosed.value = false;
    refresh();
  };
  const setPaused = (next: boolean) => {
    reanchor();
    paused.value = next;
  };
  return {
    options,
    show,
    language,
    theme: signal(options.theme ?? (options.layout === 'screen' ? 'dark' : usual.theme)),
    tab,
    page,
    truth,
    shown,
    shifts,
    elapsedMs,
    paused,
    setPaused,
    frozen,
    broken,
    mounts: signal(0),
    tampering,
    overClosed,
    seek,
    start: () => {
      setPaused(false);
      seek(0);
    },
    tick,
    setSpeed: (next) => {
      reanchor();
      speed = next;
    },
    refresh,
  };
}

function firstMoment({ startMs, phase, speed }: PracticeOptions, show: Show): number {
  if (phase === 'before') return -1;
  if (phase === 'ended') return show.lengthMs;
  if (startMs !== undefined) return startMs;
  return phase === 'live' || speed === 0 ? 0 : -LEAD_MS * speed;
}

/**
 * `window.practice`: the test seam of the practice page, and the only way a test learns the truth behind it. Nothing of the extension reads it.
 * All that goes in and comes out is JSON-safe, so it can be called through a browser's debugging protocol. Amounts are things, or minor units of
 * CNY; times are epoch ms unless the name says otherwise.
 *
 *   await page.evaluate(() => window.practice.state)   // { tMs, phase, truth, displayed, … }
 *   await page.evaluate(() => window.practice.step(60_000))
 */
import { METRIC_IDS, type MetricId } from '../../utils/domain/metrics';
import type { Phase } from '../../utils/domain/show/state';
import { showAt } from '../../utils/domain/show/state';
import { withRefund, withReset } from '../../utils/domain/show/tamper';
import type { Tab } from './options';
import type { Practice, Shift } from './practice-model';
import { navigate } from './route';

export interface SeamState {
  seed: number;
  tMs: number;
  lengthMs: number;
  phase: Phase;
  tab: Tab;
  paused: boolean;
  frozen: boolean;
  /** Id of the product being explained. */
  explaining?: string;
  /** True now; a metric without a value is absent. */
  truth: Partial<Record<MetricId, number>>;
  /** What the page shows, since when, and the amount its text says. Digits that roll come to rest within a second of `at`. */
  displayed: Partial<Record<MetricId, { text: string; amount: number; at: number }>>;
}

export interface PracticeSeam {
  readonly state: SeamState;
  /** Every change of what was shown, oldest first (at most 20 000), from the one with this index on. */
  log(from?: number): Shift[];
  start(): void;
  pause(): void;
  resume(): void;
  /** Moves the show on by so many ms, paused or not, and shows it. */
  step(ms: number): void;
  seek(tMs: number): void;
  setSpeed(speed: number): void;
  end(): void;
  /** These numbers stand in place of the show's; `null` gives the show's back. */
  set(amounts: Partial<Record<MetricId, number | null>>): void;
  /** Takes orders (one unless told) and their money (an average order's each) back out of the totals. */
  refund(orders?: number, amountMinor?: number): void;
  /** These counters (all unless told) begin again at 0. */
  resetCounter(...ids: MetricId[]): void;
  /** Tears the metric cards down and mounts them anew. */
  remount(): void;
  /** Renames the tile and hides its number; a second call puts it back. */
  breakMetric(id: MetricId): void;
  /** The page fetches no more while the show goes on; `freeze(false)` lets it fetch again. */
  freeze(frozen?: boolean): void;
  /** In-page navigation, as a click on the tab. */
  go(tab: Tab): void;
}

const AVERAGE_ORDER_MINOR = 3_990;

export function createSeam(practice: Practice): PracticeSeam {
  const { show, tampering } = practice;
  const change = (next: Practice['tampering']['value']) => {
    tampering.value = next;
    practice.refresh();
  };
  return {
    get state() {
      const truth = practice.truth();
      const explaining = truth.products.find((product) => product.explaining)?.id;
      const displayed: SeamState['displayed'] = {};
      for (const id of METRIC_IDS) {
        const shown = practice.shown.value[id];
        const shift = practice.shifts.findLast(({ metric }) => metric === id);
        if (shown && shift) displayed[id] = { text: shown.text, amount: shown.amount, at: shift.at };
      }
      return {
        seed: show.seed,
        tMs: truth.tMs,
        lengthMs: show.lengthMs,
        phase: truth.phase,
        tab: practice.tab.value,
        paused: practice.paused.value,
        frozen: practice.frozen.value,
        ...(explaining === undefined ? {} : { explaining }),
        truth: truth.totals ?? {},
        displayed,
      };
    },
    log: (from = 0) => practice.shifts.slice(from),
    start: practice.start,
    pause: () => practice.setPaused(true),
    resume: () => practice.setPaused(false),
    step: (ms) => practice.seek(practice.truth().tMs + ms),
    seek: practice.seek,
    setSpeed: practice.setSpeed,
    end: () => practice.seek(show.lengthMs),
    set: (amounts) => {
      const set = { ...tampering.value.set };
      for (const id of METRIC_IDS) {
        const amount = amounts[id];
        if (amount === null) delete set[id];
        else if (amount !== undefined) set[id] = amount;
      }
      change({ ...tampering.value, set });
    },
    refund: (orders = 1, amountMinor = orders * AVERAGE_ORDER_MINOR) => change(withRefund(tampering.value, orders, amountMinor)),
    resetCounter: (...ids) =>
      change(withReset(tampering.value, showAt(show, practice.truth().tMs), ids.length > 0 ? ids : METRIC_IDS)),
    remount: () => {
      practice.mounts.value += 1;
    },
    breakMetric: (id) => {
      const broken = practice.broken.value;
      practice.broken.value = broken.includes(id) ? broken.filter((other) => other !== id) : [...broken, id];
    },
    freeze: (frozen = true) => {
      practice.frozen.value = frozen;
      if (!frozen) practice.refresh();
    },
    go: (tab) => navigate(practice, tab, window),
  };
}

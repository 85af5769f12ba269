/**
 * What the prompter shows, as signals: the cue, the times, what is old since when, the last numbers. Which of it is drawn, and how large,
 * is left to the components.
 */
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { LiveMetric, LiveState } from '../domain/live';
import type { MetricId } from '../domain/metrics';
import { type Cue, openCue } from '../domain/prompter/cue';
import { cueAhead } from '../domain/prompter/cue-ahead';
import { type Standing, standingOf } from '../domain/prompter/standing';
import { type PrompterTimes, prompterTimes } from '../domain/prompter/times';
import type { Segment } from '../domain/rundown';
import type { Live } from './live';
import type { RundownState } from './rundown';
import { share } from './share';

export interface Prompter {
  cue: ReadonlySignal<Cue | null>;
  /** The cue is shown, and has not been kept for longer than that usually takes. */
  unkept: ReadonlySignal<boolean>;
  times: ReadonlySignal<PrompterTimes>;
  standing: ReadonlySignal<Standing>;
  /** The shown segment is on air now. */
  onAir: ReadonlySignal<boolean>;
  /** The numbers as they were last, also after their dashboard has gone; of the running session alone. */
  totals: ReadonlySignal<LiveState['totals']>;
  /** The receipt of the cue that is shown could not be kept. */
  unsent: ReadonlySignal<boolean>;
  /** Tells the aide that the cue was seen, once it is on the disk itself. The cue goes when its receipt comes back from there. */
  seen(): Promise<void>;
  dispose(): void;
}

/** The message that is needed here; a rejection or no answer counts as not kept. */
export interface ReceiptSender {
  changeMark(call: { id: string; patch: { seenAt: number } }): Promise<{ ok: boolean } | undefined>;
}

const hasMetrics = (totals: Partial<Record<MetricId, LiveMetric>>) => Object.keys(totals).length > 0;

/** Keeping a cue takes 10 to 200 ms. */
const KEPT_IN_MS = 2000;

/** `ahead` is a cue on its way to the disk, null when it was refused. `titleOf` names segments that are no product, as the marks name them. `now` is epoch ms, for the receipt. */
export function createPrompter(
  live: Live,
  rundown: RundownState,
  sender: ReceiptSender,
  { ahead, titleOf, now }: { ahead: Signal<Cue | null>; titleOf(segment: Segment): string; now(): number },
): Prompter {
  const unsentOf = signal<string | null>(null);
  const totals = signal<LiveState['totals']>({});
  const lookedAt = signal<number | null>(null);
  const withoutSince = signal<number | null>(null);
  let session: string | undefined;

  const stop = effect(() => {
    const state = live.state.value;
    if (state === null) return;
    if (state.session?.id !== session) {
      session = state.session?.id;
      totals.value = {};
      lookedAt.value = null;
    }
    if (hasMetrics(state.totals)) totals.value = state.totals;
    const looks = state.sources.map((source) => source.lookedAt);
    if (looks.length > 0) lookedAt.value = Math.max(lookedAt.peek() ?? 0, ...looks);
    const without = state.session !== undefined && state.sources.length === 0;
    withoutSince.value = without ? (withoutSince.peek() ?? now()) : null;
  });

  const currentSession = computed(() => live.state.value?.session);
  const unstored = computed(() => cueAhead(ahead.value, currentSession.value, live.now.value));
  let shown: Cue | null = null;
  const cue = computed(() => {
    // The same cue from the disk is no other: nothing flashes twice.
    shown = share<Cue | null>(shown, unstored.value ?? openCue(currentSession.value?.marks ?? []));
    return shown;
  });
  const seenBefore = signal<{ id: string; seenAt: number } | null>(null);

  async function receipt(id: string, seenAt: number): Promise<void> {
    let isKept = false;
    try {
      isKept = (await sender.changeMark({ id, patch: { seenAt } }))?.ok === true;
    } catch {
      // Not swallowed: it is shown beside the cue, which stays.
    }
    unsentOf.value = isKept ? null : id;
  }

  const stopWaiting = effect(() => {
    const isKept = (id: string | undefined) => currentSession.value?.marks.some((mark) => mark.id === id) === true;
    // Once kept, its mark alone says what becomes of it.
    if (isKept(ahead.value?.id)) ahead.value = null;
    const waiting = seenBefore.value;
    if (!waiting || !isKept(waiting.id)) return;
    seenBefore.value = null;
    void receipt(waiting.id, waiting.seenAt);
  });
  let standing: Standing = { kind: 'connecting' };
  return {
    cue,
    unkept: computed(() => unstored.value !== null && live.now.value - unstored.value.at > KEPT_IN_MS),
    times: computed(() =>
      prompterTimes(rundown.rundown.value, rundown.current.value?.segment ?? null, currentSession.value, live.now.value, titleOf),
    ),
    standing: computed(() => {
      standing = share(
        standing,
        standingOf({
          state: live.state.value,
          connection: live.connection.value,
          lostSince: live.lostSince.value,
          lookedAt: lookedAt.value,
          withoutSince: withoutSince.value,
          now: live.now.value,
        }),
      );
      return standing;
    }),
    onAir: computed(() => {
      const segment = rundown.current.value?.segment;
      if (!segment) return false;
      const onAir = currentSession.value?.onAir ?? [];
      return onAir.some((entry) =>
        segment.product === undefined
          ? entry.product === undefined && entry.title === titleOf(segment)
          : entry.product === segment.product,
      );
    }),
    totals,
    unsent: computed(() => unsentOf.value !== null && unsentOf.value === cue.value?.id),
    async seen() {
      const id = cue.peek()?.id;
      if (id === undefined) return;
      if (unstored.peek()) seenBefore.value = { id, seenAt: now() };
      else await receipt(id, now());
    },
    dispose() {
      stop();
      stopWaiting();
    },
  };
}

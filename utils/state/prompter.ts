/**
 * What the prompter shows, as signals: the cue, the times, what is old since when, the last numbers. Which of it is drawn, and how large,
 * is left to the components.
 */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { LiveMetric, LiveState } from '../domain/live';
import type { MetricId } from '../domain/metrics';
import { type Cue, openCue } from '../domain/prompter/cue';
import { type Standing, standingOf } from '../domain/prompter/standing';
import { type PrompterTimes, prompterTimes } from '../domain/prompter/times';
import type { Segment } from '../domain/rundown';
import type { Live } from './live';
import type { RundownState } from './rundown';
import { share } from './share';

export interface Prompter {
  cue: ReadonlySignal<Cue | null>;
  times: ReadonlySignal<PrompterTimes>;
  standing: ReadonlySignal<Standing>;
  /** The shown segment is on air now. */
  onAir: ReadonlySignal<boolean>;
  /** The numbers as they were last, also after their dashboard has gone; of the running session alone. */
  totals: ReadonlySignal<LiveState['totals']>;
  /** The last receipt could not be kept. */
  unsent: ReadonlySignal<boolean>;
  /** Tells the aide that the cue was seen. The cue goes when its receipt comes back from the disk. */
  seen(): Promise<void>;
  dispose(): void;
}

/** The message that is needed here; a rejection or no answer counts as not kept. */
export interface ReceiptSender {
  changeMark(call: { id: string; patch: { seenAt: number } }): Promise<{ ok: boolean } | undefined>;
}

const hasMetrics = (totals: Partial<Record<MetricId, LiveMetric>>) => Object.keys(totals).length > 0;

/** `titleOf` names segments that are no product, as the marks name them. `now` is epoch ms, for the receipt. */
export function createPrompter(
  live: Live,
  rundown: RundownState,
  sender: ReceiptSender,
  { titleOf, now }: { titleOf(segment: Segment): string; now(): number },
): Prompter {
  const unsent = signal(false);
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

  const marks = computed(() => live.state.value?.session?.marks ?? []);
  const cue = computed(() => openCue(marks.value));
  const currentSession = computed(() => live.state.value?.session);
  let standing: Standing = { kind: 'connecting' };
  return {
    cue,
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
    unsent,
    async seen() {
      const id = cue.peek()?.id;
      if (id === undefined) return;
      try {
        unsent.value = (await sender.changeMark({ id, patch: { seenAt: now() } }))?.ok !== true;
      } catch {
        // Not swallowed: it is shown beside the cue, which stays.
        unsent.value = true;
      }
    },
    dispose: stop,
  };
}

/** What an aide can do to teach a page: point, keep, say whether a number that moved is still it. How far one has come is in the live feed. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { LiveState } from '../domain/live';
import type { MetricId } from '../domain/metrics';
import type { MetricHealth, TaughtPlace } from '../domain/profile';
import type { Outcome } from './actions';

export type Healths = Partial<Record<MetricId, MetricHealth>>;

/** The messages that are needed here. A rejection, or no answer at all, counts as `unreachable`. */
export interface TeachSender {
  pick(call: { tab: number; metric: MetricId | null }): Promise<Outcome | undefined>;
  pickEnd(call: { tab: number }): Promise<Outcome | undefined>;
  savePlace(call: { tab: number; place: TaughtPlace }): Promise<Outcome | undefined>;
  confirmPlace(call: { tab: number; metric: MetricId }): Promise<Outcome | undefined>;
  dropPlace(call: { tab: number; metric: MetricId }): Promise<Outcome | undefined>;
  readHealth(call: { tab: number }): Promise<({ ok: true; metrics: Healths } | { ok: false; reason: string }) | undefined>;
}

export interface Teach {
  busy: ReadonlySignal<boolean>;
  /** Why the last step was refused; null after one that was not. */
  refused: ReadonlySignal<string | null>;
  /** The metric whose place was kept last, until the next step. */
  saved: ReadonlySignal<MetricId | null>;
  point(metric: MetricId | null): Promise<boolean>;
  cancel(): Promise<boolean>;
  /** Keeps the place; pointing is over then. */
  save(place: TaughtPlace): Promise<boolean>;
  confirm(metric: MetricId): Promise<boolean>;
  drop(metric: MetricId): Promise<boolean>;
  /** Null when the page does not answer. */
  health(): Promise<Healths | null>;
}

export function createTeach(state: ReadonlySignal<LiveState | null>, sender: TeachSender): Teach {
  const busy = signal(false);
  const refused = signal<string | null>(null);
  const saved = signal<MetricId | null>(null);

  async function step(work: (tab: number) => Promise<Outcome | undefined>): Promise<boolean> {
    const tab = state.peek()?.here?.tab;
    if (busy.peek()) return false;
    busy.value = true;
    saved.value = null;
    let outcome: Outcome | undefined;
    try {
      outcome = tab === undefined ? { ok: false, reason: 'no-dashboard' } : await work(tab);
    } catch {
      // Not swallowed: the refusal is shown.
    }
    busy.value = false;
    const answer = outcome ?? { ok: false as const, reason: 'unreachable' };
    refused.value = answer.ok ? null : answer.reason;
    return answer.ok;
  }

  return {
    busy,
    refused,
    saved,
    point: (metric) => step((tab) => sender.pick({ tab, metric })),
    cancel: () => step((tab) => sender.pickEnd({ tab })),
    async save(place) {
      const kept = await step(async (tab) => {
        const answer = await sender.savePlace({ tab, place });
        return answer?.ok ? sender.pickEnd({ tab }) : answer;
      });
      if (kept) saved.value = place.metric;
      return kept;
    },
    confirm: (metric) => step((tab) => sender.confirmPlace({ tab, metric })),
    drop: (metric) => step((tab) => sender.dropPlace({ tab, metric })),
    async health() {
      const tab = state.peek()?.here?.tab;
      if (tab === undefined) return null;
      try {
        const answer = await sender.readHealth({ tab });
        return answer?.ok ? answer.metrics : null;
      } catch {
        // Not swallowed: the panel says that the page did not answer.
        return null;
      }
    },
  };
}

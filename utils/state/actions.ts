/**
 * What an aide can do to the running session, with the answer awaited: recording, on air, cues, notes, corrections. Nothing is shown as done
 * here; what was done comes back by the live feed, from the disk. Sending itself is left to the `Sender` that an entrypoint hands in.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { LiveState } from '../domain/live';
import type { MetricId } from '../domain/metrics';
import { plannedMs } from '../domain/rundown-edit/schedule';
import type { Mark } from '../domain/session';
import type { ShowItem } from './rundown';

/** Expected refusals are values; `reason` is a code that the interface has a sentence for. */
export type Outcome = { ok: true } | { ok: false; reason: string };

/** The messages that are needed here. A rejection, or no answer at all, counts as `unreachable`. */
export interface Sender {
  startRecording(call: { tab: number; hosts: string[] }): Promise<Outcome | undefined>;
  endSession(call: { session: string }): Promise<Outcome | undefined>;
  addMark(mark: Mark): Promise<Outcome | undefined>;
  changeMark(call: { id: string; patch: MarkChange }): Promise<Outcome | undefined>;
  removeMark(call: { id: string }): Promise<Outcome | undefined>;
  openWindow(call: { page: 'prompter' }): Promise<Outcome | undefined>;
}

/** What may be changed of a mark afterwards; what is absent stays. */
export interface MarkChange {
  at?: number;
  until?: number;
  product?: string;
  title?: string;
  hosts?: string[];
  acknowledgedAt?: number;
  points?: string[];
  /** Of a correction; null = "there is no value". */
  amount?: number | null;
  reason?: string;
}

export interface CueCall {
  text: string;
  tone: 'info' | 'hurry' | 'stop';
  flash: boolean;
}

/** A person's correction; absent `amount` = "there is no value". Money in minor units. */
export interface Correction {
  metric: MetricId;
  amount?: number;
  currency?: string;
  /** What was read at that moment. */
  read?: number;
  reason: string;
}

export interface Actions {
  /** An answer is awaited. */
  busy: ReadonlySignal<boolean>;
  /** The host's screen is being opened. */
  opening: ReadonlySignal<boolean>;
  /** Why the last action was refused; null after one that was not, or when dismissed. */
  refused: ReadonlySignal<string | null>;
  dismiss(): void;
  start(hosts?: readonly string[]): Promise<boolean>;
  end(): Promise<boolean>;
  /** Puts a segment on air, or takes it off. Unless `together`, what else is on air goes off at the same moment. */
  toggleOnAir(item: ShowItem, title: string, options?: { together?: boolean }): Promise<boolean>;
  /** `at` epoch ms: when the thing noted happened. */
  note(text: string, at: number): Promise<boolean>;
  correct(correction: Correction): Promise<boolean>;
  /** Mends a correction; its metric and what was read stay. */
  recorrect(mark: string, change: { amount: number | null; reason: string }): Promise<boolean>;
  /** Takes a correction back, or something that was put on air by mistake. */
  removeMark(mark: string): Promise<boolean>;
  /** Tells the host something. Never dropped because another answer is awaited: a cue cannot wait. */
  cue(call: CueCall): Promise<boolean>;
  /** The aide has seen an alert. */
  acknowledge(mark: string): Promise<boolean>;
  /** Corrects a mark afterwards. */
  amend(mark: string, change: MarkChange): Promise<boolean>;
  /** Opens the host's screen, or brings it to the front. */
  openPrompter(): Promise<boolean>;
}

/** Chance and time, handed in. */
export interface Surroundings {
  now(): number;
  newId(): string;
}

/** The marks that say this segment is on air now: by product where it has one, else by the title it was put on air with. */
export function marksOnAir(state: LiveState | null, item: ShowItem, title: string): string[] {
  const onAir = state?.session?.onAir ?? [];
  const product = item.segment.product;
  return onAir
    .filter((entry) => (product === undefined ? entry.product === undefined && entry.title === title : entry.product === product))
    .map((entry) => entry.mark);
}

export function createActions(state: ReadonlySignal<LiveState | null>, sender: Sender, { now, newId }: Surroundings): Actions {
  const busy = signal(false);
  const opening = signal(false);
  const refused = signal<string | null>(null);
  let refusals = 0;

  /** One action at a time: a second press while the first is under way is no second wish. */
  async function act(work: () => Promise<Outcome>, underWay = busy): Promise<boolean> {
    if (underWay.peek()) return false;
    underWay.value = true;
    const done = await atOnce(work);
    underWay.value = false;
    return done;
  }
  async function atOnce(work: () => Promise<Outcome>): Promise<boolean> {
    const before = refusals;
    let outcome: Outcome;
    try {
      outcome = await work();
    } catch {
      // Not swallowed: the refusal is shown.
      outcome = { ok: false, reason: 'unreachable' };
    }
    if (!outcome.ok) {
      refusals += 1;
      refused.value = outcome.reason;
    } else if (refusals === before) refused.value = null;
    return outcome.ok;
  }
  const answered = async (answer: Promise<Outcome | undefined>): Promise<Outcome> =>
    (await answer) ?? { ok: false, reason: 'unreachable' };

  async function inSession(work: (session: string) => Promise<Outcome>): Promise<Outcome> {
    const session = state.peek()?.session?.id;
    return session === undefined ? { ok: false, reason: 'no-session' } : work(session);
  }

  async function takeOff(marks: readonly string[], until: number): Promise<Outcome> {
    for (const id of marks) {
      const outcome = await answered(sender.changeMark({ id, patch: { until } }));
      if (!outcome.ok) return outcome;
    }
    return { ok: true };
  }

  async function toggle(session: string, item: ShowItem, title: string, together: boolean): Promise<Outcome> {
    const at = now();
    const mine = marksOnAir(state.peek(), item, title);
    if (mine.length > 0) return takeOff(mine, at);
    const others = together ? [] : (state.peek()?.session?.onAir ?? []).map((entry) => entry.mark);
    const off = await takeOff(others, at);
    if (!off.ok) return off;
    const { product, hosts } = item.segment;
    const planned = plannedMs(item.segment);
    const mark: Mark = {
      v: 1,
      id: newId(),
      session,
      at,
      kind: 'on-air',
      title,
      hosts,
      ...(product === undefined ? {} : { product }),
      ...(planned > 0 ? { plannedMs: planned } : {}),
    };
    return answered(sender.addMark(mark));
  }

  return {
    busy,
    opening,
    refused,
    dismiss() {
      refused.value = null;
    },
    start: (hosts = []) =>
      act(async () => {
        const tab = state.peek()?.here?.tab;
        if (tab === undefined) return { ok: false, reason: 'no-dashboard' };
        return answered(sender.startRecording({ tab, hosts: [...hosts] }));
      }),
    end: () => act(() => inSession((session) => answered(sender.endSession({ session })))),
    toggleOnAir: (item, title, { together = false } = {}) =>
      act(() => inSession((session) => toggle(session, item, title, together))),
    note: (text, at) =>
      act(() => inSession((session) => answered(sender.addMark({ v: 1, id: newId(), session, at, kind: 'note', text })))),
    correct: (correction) =>
      act(() =>
        inSession((session) =>
          answered(sender.addMark({ v: 1, id: newId(), session, at: now(), kind: 'correction', ...correction })),
        ),
      ),
    recorrect: (id, change) => act(() => answered(sender.changeMark({ id, patch: change }))),
    removeMark: (id) => act(() => answered(sender.removeMark({ id }))),
    cue: ({ text, tone, flash }) =>
      atOnce(() =>
        inSession((session) => {
          const mark: Mark = { v: 1, id: newId(), session, at: now(), kind: 'cue', text, tone, ...(flash ? { flash } : {}) };
          return answered(sender.addMark(mark));
        }),
      ),
    acknowledge: (id) => atOnce(() => answered(sender.changeMark({ id, patch: { acknowledgedAt: now() } }))),
    amend: (id, change) => act(() => answered(sender.changeMark({ id, patch: change }))),
    // Beside the others: whoever starts the recording goes straight on to the prompter.
    openPrompter: () => act(() => answered(sender.openWindow({ page: 'prompter' })), opening),
  };
}

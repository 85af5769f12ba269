/**
 * What the aide's panel keeps and remembers, as signals: goal, alert rules, sound, blackout, lag, open sections, and the session that has just
 * ended. Doing something to the session is left to `actions.ts`.
 */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { goalOfShow, type ShowGoal } from '../domain/ledger/pace';
import type { OwnRules } from '../domain/ledger/rule-numbers';
import type { LiveState } from '../domain/live';
import { DEFAULT_LAG_MS } from '../domain/show-lag';
import { type Followed, follow, type Stored } from './stored';

export type Folds = Readonly<Record<string, boolean>>;

/** Where each of it is kept. */
export interface AideStores {
  goal: Stored<ShowGoal | null>;
  rules: Stored<OwnRules>;
  sound: Stored<boolean>;
  black: Stored<boolean>;
  lagMs: Stored<number>;
  folds: Stored<Folds>;
  advised: Stored<string>;
}

export interface KeptSession {
  id: string;
  title: string;
}

export interface Aide {
  /** The goal of this show; null = none was set, or only for an earlier one. */
  goal: ReadonlySignal<ShowGoal | null>;
  rules: ReadonlySignal<OwnRules>;
  sound: ReadonlySignal<boolean>;
  /** The prompter is black. */
  black: ReadonlySignal<boolean>;
  lagMs: ReadonlySignal<number>;
  folds: ReadonlySignal<Folds>;
  /** The session in which the advice about hidden data pages was seen. */
  advised: ReadonlySignal<string>;
  /** The session that ended while this page was open, until another one begins. */
  kept: ReadonlySignal<KeptSession | null>;
  forget(): void;
  /** A change could not be kept. */
  failed: ReadonlySignal<boolean>;
  set: { [K in keyof AideStores]: (value: Kept<AideStores[K]>) => void };
  ready: Promise<void>;
  dispose(): void;
}

type Kept<S> = S extends Stored<infer T> ? T : never;

/** `report` takes what went wrong with the settings. */
export function createAide(live: ReadonlySignal<LiveState | null>, stores: AideStores, report: (error: unknown) => void): Aide {
  const goal: Followed<ShowGoal | null> = follow<ShowGoal | null>(stores.goal, null);
  const rules = follow<OwnRules>(stores.rules, {});
  const sound = follow(stores.sound, false);
  const black = follow(stores.black, false);
  const lagMs = follow(stores.lagMs, DEFAULT_LAG_MS);
  const folds = follow<Folds>(stores.folds, {});
  const advised = follow(stores.advised, '');
  const all = [goal, rules, sound, black, lagMs, folds, advised];
  const failed = signal(false);
  const kept = signal<KeptSession | null>(null);
  let running: KeptSession | null = null;

  const stop = effect(() => {
    const state = live.value;
    if (state === null) return;
    if (state.session) {
      running = { id: state.session.id, title: state.session.title };
      kept.value = null;
    } else if (running) {
      kept.value = running;
      running = null;
    }
  });
  const setter =
    <T>(followed: Followed<T>) =>
    (value: T): void => {
      followed.set(value).then(
        () => {
          failed.value = false;
        },
        (error: unknown) => {
          failed.value = true;
          report(error);
        },
      );
    };

  return {
    goal: computed(() => goalOfShow(goal.value.value, live.value?.session?.startedAt ?? 0)),
    rules: rules.value,
    sound: sound.value,
    black: black.value,
    lagMs: lagMs.value,
    folds: folds.value,
    advised: advised.value,
    kept,
    forget() {
      kept.value = null;
    },
    failed,
    set: {
      goal: setter(goal),
      rules: setter(rules),
      sound: setter(sound),
      black: setter(black),
      lagMs: setter(lagMs),
      folds: setter(folds),
      advised: setter(advised),
    },
    ready: Promise.all(all.map(({ ready }) => ready)).then(() => undefined, report),
    dispose() {
      stop();
      for (const { dispose } of all) dispose();
    },
  };
}

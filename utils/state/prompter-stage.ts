/** What the keys of the prompter do, and what is open on it: panels, the script and whether it rolls. Which key it was is left to the caller. */
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PrompterAction } from '../domain/prompter/keys';
import { inRange, LOOK_RANGE, type PrompterLook } from '../domain/prompter/look';
import type { Prompter } from './prompter';
import type { RundownState } from './rundown';
import type { Followed } from './stored';

export type PrompterPanel = 'settings' | 'keys' | 'calibration';

export interface PrompterStage {
  panel: Signal<PrompterPanel | null>;
  /** The script rolls. It stops at its end and with its segment. */
  playing: Signal<boolean>;
  /** The script is shown in place of the talking points. */
  script: ReadonlySignal<string | null>;
  /** A change could not be kept, or not be passed to the other window. */
  trouble: ReadonlySignal<boolean>;
  /** Height in px that the text is really drawn at; smaller than asked for where that does not fit. */
  shown: Signal<number | null>;
  act(action: PrompterAction): void;
  /** Shows the n-th product of the rundown, from 1; nothing when there is none. */
  chooseProduct(n: number): void;
  change(patch: Partial<PrompterLook>): void;
  /** Waits for something to be kept, and tells when it was not. */
  keep(work: Promise<unknown>): void;
  dispose(): void;
}

interface Parts {
  rundown: RundownState;
  prompter: Prompter;
  look: Followed<PrompterLook>;
  black: Followed<boolean>;
  toggleFullScreen(): Promise<void>;
  report(error: unknown): void;
}

export function createStage({ rundown, prompter, look, black, toggleFullScreen, report }: Parts): PrompterStage {
  const panel = signal<PrompterPanel | null>(null);
  const playing = signal(false);
  const wanted = signal(false);
  const trouble = signal(false);
  const segment = computed(() => rundown.current.value?.segment.id);
  const text = computed(() => rundown.current.value?.segment.script?.trim() || null);
  const hasPoints = computed(() => (rundown.current.value?.product?.points.length ?? 0) > 0);
  const stop = effect(() => {
    segment.value;
    playing.value = false;
    wanted.value = false;
  });

  function keep(work: Promise<unknown>): void {
    work.then(
      () => {
        trouble.value = false;
      },
      (error: unknown) => {
        trouble.value = true;
        report(error);
      },
    );
  }
  const change = (patch: Partial<PrompterLook>) => keep(look.set({ ...look.value.peek(), ...patch }));
  const stepped = (what: 'mm' | 'cpm', by: number) =>
    change({ [what]: inRange(what, look.value.peek()[what] + by * LOOK_RANGE[what].step) });
  const toggle = (which: PrompterPanel) => {
    panel.value = panel.peek() === which ? null : which;
  };

  const actions: Record<PrompterAction, () => void> = {
    next: () => keep(rundown.nextPoint()),
    previous: () => keep(rundown.previousPoint()),
    seen: () => void prompter.seen(),
    play() {
      if (text.peek() === null) return;
      wanted.value = true;
      playing.value = !playing.peek();
    },
    faster: () => stepped('cpm', 1),
    slower: () => stepped('cpm', -1),
    blackout: () => keep(black.set(!black.value.peek())),
    fullScreen: () => keep(toggleFullScreen()),
    mirror: () => change({ mirror: !look.value.peek().mirror }),
    larger: () => stepped('mm', 2),
    smaller: () => stepped('mm', -2),
    script() {
      playing.value = false;
      wanted.value = !wanted.peek();
    },
    settings: () => toggle('settings'),
    help: () => toggle('keys'),
  };

  return {
    panel,
    playing,
    script: computed(() => (wanted.value || !hasPoints.value ? text.value : null)),
    trouble,
    shown: signal(null),
    act: (action) => actions[action](),
    chooseProduct(n) {
      const item = rundown.items.peek().filter(({ product }) => product !== null)[n - 1];
      if (item) keep(rundown.select(item.segment.id));
    },
    change,
    keep,
    dispose: stop,
  };
}

/** A prompter without a browser: its model over hand-made signals, and the receipts it sent. */
import { type Signal, signal } from '@preact/signals';
import { render } from '@testing-library/preact';
import { ModelProvider, type PrompterModel } from '../../../components/prompter/model';
import { PrompterPage } from '../../../components/prompter/PrompterPage';
import { TextProvider } from '../../../components/ui/text';
import type { LiveState } from '../../../utils/domain/live';
import type { Cue } from '../../../utils/domain/prompter/cue';
import type { OwnKeys } from '../../../utils/domain/prompter/keys';
import { DEFAULT_LOOK, type PrompterLook } from '../../../utils/domain/prompter/look';
import type { Rundown, Segment } from '../../../utils/domain/rundown';
import type { Language } from '../../../utils/i18n';
import { createPrompter } from '../../../utils/state/prompter';
import { createStage } from '../../../utils/state/prompter-stage';
import { createRundown, type Position, type Show } from '../../../utils/state/rundown';
import type { Followed } from '../../../utils/state/stored';
import { stage as sidebarStage } from '../sidebar/fixtures';

function held<T>(first: T): Followed<T> {
  const value = signal(first);
  return {
    value,
    ready: Promise.resolve(),
    async set(next) {
      value.value = next;
    },
    dispose: () => {},
  };
}

export interface PrompterSet {
  model: PrompterModel;
  live: Signal<LiveState | null>;
  connection: Signal<'connecting' | 'open' | 'lost' | 'orphaned'>;
  lostSince: Signal<number | null>;
  now: Signal<number>;
  /** What the aide sent and is not among the marks yet. */
  ahead: Signal<Cue | null>;
  receipts: { id: string; patch: { seenAt: number } }[];
  /** What the background answers to a receipt. */
  answer: { ok: boolean };
}

export const cue = (extra: Partial<Cue> = {}): Cue => ({
  v: 1,
  id: 'c1',
  session: 'S',
  at: 1,
  kind: 'cue',
  text: 'Slower',
  tone: 'hurry',
  ...extra,
});

export function prompterSet(first: LiveState | null, show: Show, look: Partial<PrompterLook> = {}): PrompterSet {
  const { model: sidebar, live, connection, lostSince, now } = sidebarStage(first);
  let position: Position | null = null;
  const rundown = createRundown(signal(show), {
    get: async () => position,
    set: async (value) => {
      position = value;
    },
    watch: () => () => {},
  });
  const set: Pick<PrompterSet, 'receipts' | 'answer'> = { receipts: [], answer: { ok: true } };
  const sender = {
    async changeMark(call: PrompterSet['receipts'][number]) {
      set.receipts.push(call);
      return set.answer;
    },
  };
  const ahead = signal<Cue | null>(null);
  const names = { titleOf: ({ title }: Segment) => title ?? '', now: () => now.peek() };
  const prompter = createPrompter(sidebar.live, rundown, sender, { ahead, ...names });
  const looks = held<PrompterLook>({ ...DEFAULT_LOOK, hinted: true, ...look });
  const black = held(false);
  const stage = createStage({ rundown, prompter, look: looks, black, toggleFullScreen: async () => {}, report: () => {} });
  const pxPerMm = signal(3.78);
  const measured = signal(false);
  const model: PrompterModel = {
    live: sidebar.live,
    rundown,
    prompter,
    stage,
    look: looks,
    keys: held<OwnKeys>({}),
    black,
    screen: {
      pxPerMm,
      measured,
      async measure(value) {
        pxPerMm.value = value ?? 3.78;
        measured.value = value !== null;
      },
    },
    fullScreen: signal(false),
    awake: signal('yes'),
    goal: signal(null),
    showFailed: signal(false),
    timeZone: 'Asia/Shanghai',
  };
  return { model, live, connection, lostSince, now, ahead, ...set };
}

export const emptyRundown: Rundown = { v: 1, id: 'none', title: 'Empty', segments: [] };

export function drawPrompter({ model }: PrompterSet, language: Language = 'en') {
  return render(
    <TextProvider language={language}>
      <ModelProvider model={model}>
        <PrompterPage />
      </ModelProvider>
    </TextProvider>,
  );
}

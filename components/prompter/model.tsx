/** What the prompter is made of: the signals it shows and what it can do. An entrypoint (or a test) builds it and hands it in. */
import type { ReadonlySignal } from '@preact/signals';
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ShowGoal } from '../../utils/domain/ledger/pace';
import type { OwnKeys } from '../../utils/domain/prompter/keys';
import type { PrompterLook } from '../../utils/domain/prompter/look';
import type { Live } from '../../utils/state/live';
import type { Prompter } from '../../utils/state/prompter';
import type { PrompterStage } from '../../utils/state/prompter-stage';
import type { RundownState } from '../../utils/state/rundown';
import type { Followed } from '../../utils/state/stored';

/** The screen the window stands on. */
export interface ScreenScale {
  /** CSS px per mm; as CSS has it while nobody measured. */
  pxPerMm: ReadonlySignal<number>;
  measured: ReadonlySignal<boolean>;
  /** Keeps what was measured for screens of this size; null forgets it. */
  measure(pxPerMm: number | null): Promise<void>;
}

export interface PrompterModel {
  live: Live;
  rundown: RundownState;
  prompter: Prompter;
  stage: PrompterStage;
  look: Followed<PrompterLook>;
  keys: Followed<OwnKeys>;
  black: Followed<boolean>;
  screen: ScreenScale;
  fullScreen: ReadonlySignal<boolean>;
  /** `no`: the browser refuses to keep the screen on, or cannot. */
  awake: ReadonlySignal<'yes' | 'no' | 'waiting'>;
  /** Null = none was set. */
  goal: ReadonlySignal<ShowGoal | null>;
  /** The rundown could not be read; what is shown may be an older one. */
  showFailed: ReadonlySignal<boolean>;
  /** IANA zone that clock times are shown in. */
  timeZone: string;
}

const Model = createContext<PrompterModel | null>(null);

export function ModelProvider({ model, children }: { model: PrompterModel; children: ComponentChildren }) {
  return <Model.Provider value={model}>{children}</Model.Provider>;
}

/** The model of the prompter around. Throws outside of one: that is our bug. */
export function useModel(): PrompterModel {
  const model = useContext(Model);
  if (!model) throw new Error('no prompter model around');
  return model;
}

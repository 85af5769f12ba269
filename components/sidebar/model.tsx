/** What the sidebar is made of: the signals it shows and the actions it asks for. An entrypoint (or a test) builds it and hands it in. */
import type { ReadonlySignal } from '@preact/signals';
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MetricId } from '../../utils/domain/metrics';
import type { Actions, Outcome } from '../../utils/state/actions';
import type { Aide } from '../../utils/state/aide';
import type { Ending } from '../../utils/state/ending';
import type { Live } from '../../utils/state/live';
import type { RundownState } from '../../utils/state/rundown';
import type { Teach } from '../../utils/state/teach';

export type LanguageChoice = 'auto' | 'zh-CN' | 'en';
export type ThemeChoice = 'auto' | 'light' | 'dark';

/** Language and theme as chosen; who holds them also puts them into force. */
export interface Look {
  language: ReadonlySignal<LanguageChoice>;
  theme: ReadonlySignal<ThemeChoice>;
  setLanguage(choice: LanguageChoice): void;
  setTheme(choice: ThemeChoice): void;
}

/** The frame around the sidebar, moved by the content script that holds it. Absent in a window of its own. */
export interface FrameControls {
  onCollapse(): void;
  onExpand(): void;
  onSide(side: 'left' | 'right'): void;
  onPopOut(): void;
  onClose(): void;
}

/** One's own rundowns, and how another is put into force (`sample` = the sample). */
export interface RundownChoice {
  rundowns: ReadonlySignal<readonly { id: string; title: string }[]>;
  choose(rundown: string): void;
}

export interface SidebarModel {
  live: Live;
  rundown: RundownState;
  actions: Actions;
  ending: Ending;
  aide: Aide;
  look: Look;
  /** IANA zone that clock times are shown in. */
  timeZone: string;
  frame?: FrameControls;
  /** Absent = there is nothing to choose from. */
  choice?: RundownChoice;
  /** Opens the view of a kept session in a tab. */
  openSession(id: string): void;
  /** One short sound. */
  beep(): void;
  /** Keeps that a person found the numbers of this adapter right; absent = no such button. */
  onConfirm?(adapter: string): Promise<Outcome>;
  /** Lets a person point at a metric's place on the page; absent = no such button. `null`: at any number. */
  onRepoint?(metric: MetricId | null): void;
  /** Teaching the page, and how its numbers were read of late; absent = neither can be had. */
  teach?: Teach;
  /** Opens the list of pages that were taught. */
  openDashboards?(): void;
}

const Model = createContext<SidebarModel | null>(null);

export function ModelProvider({ model, children }: { model: SidebarModel; children: ComponentChildren }) {
  return <Model.Provider value={model}>{children}</Model.Provider>;
}

/** The model of the sidebar around. Throws outside of one: that is our bug. */
export function useModel(): SidebarModel {
  const model = useContext(Model);
  if (!model) throw new Error('no sidebar model around');
  return model;
}

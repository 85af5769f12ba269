/** What the desk is made of: the signals it shows and what it asks for. The entrypoint (or a test) builds it and hands it in. */
import type { ReadonlySignal } from '@preact/signals';
import { type ComponentChildren, type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Mark, Session } from '../../utils/domain/session';
import type { OwnWording } from '../../utils/domain/wording/list';
import type { Desk } from '../../utils/state/desk';
import type { TableImport } from '../../utils/state/desk-import';
import type { DeskPageName, DeskRoute } from '../../utils/state/desk-route';
import type { TablePorts } from '../../utils/state/desk-tables';
import type { Show } from '../../utils/state/rundown';

/** A picture made small enough to be kept, or a reason that there is a sentence for. */
export type PictureAnswer = { ok: true; url: string } | { ok: false; reason: 'no-image' | 'too-big' };

export interface Rehearsal {
  session: Session;
  marks: readonly Mark[];
}

/** Pages that other rooms of the desk bring along. */
export type MorePages = Partial<Record<DeskPageName, ComponentType>>;

export interface DeskModel {
  desk: Desk;
  route: ReadonlySignal<DeskRoute>;
  /** Goes to an address of the desk. */
  go(href: string): void;
  tables: TablePorts;
  import: TableImport;
  own: ReadonlySignal<OwnWording>;
  setOwn(own: OwnWording): void;
  /** The rundown that sidebar and prompter show, `sample`, or null: the one edited last. */
  chosen: ReadonlySignal<string | null>;
  choose(rundown: string): void;
  firstRunDone: ReadonlySignal<boolean>;
  finishFirstRun(): void;
  sample(): Promise<Show>;
  picture(file: Blob): Promise<PictureAnswer>;
  /** The last rehearsal that ended, with its marks; null when there was none. Rejects when it cannot be read. */
  rehearsal(): Promise<Rehearsal | null>;
  newId(): string;
  openPractice(): void;
  /** False when no window could be opened. */
  openPrompter(): Promise<boolean>;
  /** What was done, for a screen reader. */
  said: ReadonlySignal<string>;
  say(text: string): void;
}

const Model = createContext<DeskModel | null>(null);

export function ModelProvider({ model, children }: { model: DeskModel; children: ComponentChildren }) {
  return <Model.Provider value={model}>{children}</Model.Provider>;
}

/** The model of the desk around. Throws outside of one: that is our bug. */
export function useDesk(): DeskModel {
  const model = useContext(Model);
  if (!model) throw new Error('no desk model around');
  return model;
}

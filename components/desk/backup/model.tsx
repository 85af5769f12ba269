/** What the pages of files and backups work with; the entry point puts it together. */
import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Handover } from '../../../utils/state/handover';

/** What thinning would change: sessions, their readings, and about how many would be left. */
export interface ThinPreview {
  sessions: number;
  readings: number;
  left: number;
}

export interface KeepModel {
  /** Sessions stay whole for so many months; null = always. */
  months: ReadonlySignal<number | null>;
  set(months: number | null): void;
  /** Null when it cannot be read. */
  preview(months: number): Promise<ThinPreview | null>;
  /** Thins for about a second; `left` are still to be done. */
  thin(): Promise<{ ok: true; thinned: number; left: number } | { ok: false; reason: string }>;
}

export interface ScheduleModel {
  /** Days; null = never. */
  every: ReadonlySignal<number | null>;
  /** The browser lets a file be written. */
  allowed: ReadonlySignal<boolean>;
  /** Asks the browser for leave: call it straight from the click. False when it was denied. */
  begin(days: number): Promise<boolean>;
  end(): void;
}

export interface BackupModel {
  keep: KeepModel;
  /** Absent where the browser cannot write a file by itself. */
  schedule?: ScheduleModel;
  handover: Handover;
  /** Name of the person or office, kept between visits. */
  office: ReadonlySignal<string>;
  setOffice(name: string): void;
  /** Epoch ms; null = never. */
  lastBackup: ReadonlySignal<number | null>;
  backedUp(): void;
  /** Whether there is anything to lose. */
  hasSessions: ReadonlySignal<boolean>;
  now(): number;
  /** `YYYY-MM-DD`. */
  today(): string;
  timeZone: string;
}

const Context = createContext<BackupModel | null>(null);
export const BackupContext = Context;

export function useBackup(): BackupModel {
  const model = useContext(Context);
  if (!model) throw new Error('no model of backups');
  return model;
}

/** What the pages of files and backups work with; the entry point puts it together. */
import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Handover } from '../../../utils/state/handover';

export interface BackupModel {
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

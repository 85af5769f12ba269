/** The pages that were taught: seen, given to another office, taken from one with a preview, removed and brought back. Bytes and storage are ports. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Profile } from '../domain/profile';
import { type ArrivedProfile, compareProfiles, type ProfileFileRead, type ProfileRefusal } from '../domain/profile-import';
import type { Outcome } from './actions';

export interface DashboardPorts {
  /** Last changed first. Rejects when they cannot be read. */
  all(): Promise<Profile[]>;
  put(profiles: readonly Profile[]): Promise<Outcome>;
  remove(key: string): Promise<Outcome>;
  read(file: File): Promise<ProfileFileRead>;
  /** Gives the file to the person. */
  give(profiles: readonly Profile[]): void;
  /** Another page changed them. */
  onChanged(changed: () => void): void;
}

export interface Preview {
  file: string;
  arrived: readonly ArrivedProfile[];
}

export interface Dashboards {
  /** Null = not read yet. */
  profiles: ReadonlySignal<readonly Profile[] | null>;
  /** They cannot be read, or a change was refused: the code. */
  trouble: ReadonlySignal<string | null>;
  refusal: ReadonlySignal<{ file: string; reason: ProfileRefusal } | null>;
  preview: ReadonlySignal<Preview | null>;
  /** What was removed last and can be brought back. */
  removed: ReadonlySignal<Profile | null>;
  /** How many dashboards were taken from a file just now. */
  taken: ReadonlySignal<number | null>;
  load(): Promise<void>;
  take(file: File): Promise<void>;
  apply(): Promise<void>;
  drop(): void;
  remove(profile: Profile): Promise<void>;
  bringBack(): Promise<void>;
  forgetRemoved(): void;
  give(): void;
}

export function createDashboards(ports: DashboardPorts): Dashboards {
  const profiles = signal<readonly Profile[] | null>(null);
  const trouble = signal<string | null>(null);
  const refusal = signal<{ file: string; reason: ProfileRefusal } | null>(null);
  const preview = signal<Preview | null>(null);
  const removed = signal<Profile | null>(null);
  const taken = signal<number | null>(null);

  async function load(): Promise<void> {
    try {
      profiles.value = await ports.all();
      if (trouble.peek() === 'unreadable') trouble.value = null;
    } catch {
      // Not swallowed: the page says so.
      trouble.value = 'unreadable';
    }
  }

  async function change(work: Promise<Outcome>): Promise<boolean> {
    const outcome = await work.catch(() => ({ ok: false as const, reason: 'unreachable' }));
    trouble.value = outcome.ok ? null : outcome.reason;
    await load();
    return outcome.ok;
  }

  ports.onChanged(() => void load());
  return {
    profiles,
    trouble,
    refusal,
    preview,
    removed,
    taken,
    load,
    async take(file) {
      refusal.value = null;
      preview.value = null;
      taken.value = null;
      const read = await ports.read(file);
      if (!read.ok) {
        refusal.value = { file: file.name, reason: read.reason };
        return;
      }
      preview.value = { file: file.name, arrived: compareProfiles(profiles.peek() ?? [], read.profiles) };
    },
    async apply() {
      const wanted = preview.peek()?.arrived.filter(({ state }) => state !== 'same') ?? [];
      if (!(await change(ports.put(wanted.map(({ merged }) => merged))))) return;
      preview.value = null;
      taken.value = wanted.length;
    },
    drop() {
      preview.value = null;
    },
    async remove(profile) {
      if (await change(ports.remove(profile.key))) removed.value = profile;
    },
    async bringBack() {
      const profile = removed.peek();
      if (profile && (await change(ports.put([profile])))) removed.value = null;
    },
    forgetRemoved() {
      removed.value = null;
    },
    give: () => ports.give(profiles.peek() ?? []),
  };
}

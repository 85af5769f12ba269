/** Campaigns with what they are made of, as signals. Where they are stored is left to the ports; ranking to `domain/campaign`. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Campaign } from '../domain/campaign/campaign';
import { type Correction, type Corrections, correctionsOf } from '../domain/campaign/corrected';
import type { Host } from '../domain/rundown';
import type { Session } from '../domain/session';
import type { Outcome, Phase } from './history';

/** Reading rejects when the database cannot be read; writing answers. */
export interface CampaignPorts {
  campaigns(): Promise<Campaign[]>;
  /** All sessions that are not deleted, newest first: summaries only. */
  sessions(): Promise<Session[]>;
  hosts(): Promise<Host[]>;
  /** Every correction made by hand. */
  corrections(): Promise<Correction[]>;
  /** Calls back when something stored may have changed; returns the end of it. */
  onChange(changed: () => void): () => void;
  save(campaign: Campaign): Promise<Outcome>;
  remove(id: string): Promise<Outcome>;
}

export interface Campaigns {
  phase: ReadonlySignal<Phase>;
  campaigns: ReadonlySignal<readonly Campaign[]>;
  sessions: ReadonlySignal<readonly Session[]>;
  hosts: ReadonlySignal<readonly Host[]>;
  corrections: ReadonlySignal<Corrections>;
  /** Why the last change was refused; null when it was not. */
  refused: ReadonlySignal<string | null>;
  /** True when it is on disk. */
  save(campaign: Campaign): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  reload(): Promise<void>;
}

/** Reads at once, and again whenever the ports say that something changed. */
export function createCampaigns(ports: CampaignPorts): Campaigns {
  const phase = signal<Phase>('loading');
  const campaigns = signal<readonly Campaign[]>([]);
  const sessions = signal<readonly Session[]>([]);
  const hosts = signal<readonly Host[]>([]);
  const corrections = signal<Corrections>(new Map());
  const refused = signal<string | null>(null);
  /** Answers may overtake each other; only the newest question counts. */
  let asked = 0;

  async function reload(): Promise<void> {
    asked += 1;
    const mine = asked;
    try {
      const [ours, rows, people, corrected] = await Promise.all([
        ports.campaigns(),
        ports.sessions(),
        ports.hosts(),
        ports.corrections(),
      ]);
      if (mine !== asked) return;
      campaigns.value = ours;
      sessions.value = rows;
      hosts.value = people;
      corrections.value = correctionsOf(corrected);
      phase.value = 'ready';
    } catch {
      // The port has put the error itself into the error log; here it only decides what is shown.
      if (mine === asked) phase.value = 'failed';
    }
  }

  async function settle(outcome: Promise<Outcome>): Promise<boolean> {
    const answer = await outcome;
    refused.value = answer.ok ? null : answer.reason;
    if (answer.ok) await reload();
    return answer.ok;
  }

  ports.onChange(() => void reload());
  void reload();
  return {
    phase,
    campaigns,
    sessions,
    hosts,
    corrections,
    refused,
    reload,
    save: (campaign) => settle(ports.save(campaign)),
    remove: (id) => settle(ports.remove(id)),
  };
}

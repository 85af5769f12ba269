/** What the pages of a campaign work with; each entry point puts it together. */
import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RankedMetric } from '../../../utils/domain/campaign/figures';
import type { Report } from '../../../utils/domain/campaign/report';
import type { Campaigns } from '../../../utils/state/campaigns';

/** What became of a file: its name, or nothing when it could not be made. */
export type Written = { ok: true; name: string; left: number } | { ok: false };

/** Files of a campaign. Each rejects never; what went wrong is in the error log. */
export interface CampaignDoors {
  xlsx(report: Report): Promise<Written>;
  png(report: Report, metric: RankedMetric): Promise<Written>;
  json(report: Report): Promise<Written>;
  /** Says how far it is; `true` stops it, and there is no file (null). */
  bundle(report: Report, progress: (done: number, all: number) => boolean): Promise<Written | null>;
  print(): void;
}

export interface CampaignModel {
  campaigns: Campaigns;
  doors: CampaignDoors;
  /** Id in the address: none = the list, `new` = a campaign to be made. */
  id: ReadonlySignal<string | undefined>;
  href(id?: string): string;
  go(href: string): void;
  newId(): string;
  /** `YYYY-MM-DD` of today, and the browser's time zone, for a new campaign. */
  today(): string;
  timeZone: string;
}

const Context = createContext<CampaignModel | null>(null);
export const CampaignContext = Context;

export function useCampaigns(): CampaignModel {
  const model = useContext(Context);
  if (!model) throw new Error('no model of campaigns');
  return model;
}

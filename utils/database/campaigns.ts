/** Campaigns as they are kept. Which sessions belong to one is not stored but follows from its rule; see `domain/campaign`. */
import type { Campaign } from '../domain/campaign/campaign';
import type { Database } from './db';

/** Newest days first. */
export async function allCampaigns(db: Database): Promise<Campaign[]> {
  const rows = await db.campaigns.toArray();
  return rows.sort((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? 1 : -1));
}

/** Keeps a campaign as it is given, in the place of an older one. */
export async function saveCampaign(db: Database, campaign: Campaign): Promise<void> {
  await db.transaction('rw', db.campaigns, () => db.campaigns.put(campaign));
}

/** Removes a campaign for good; its sessions stay. Safe to repeat. */
export async function removeCampaign(db: Database, id: string): Promise<void> {
  await db.transaction('rw', db.campaigns, () => db.campaigns.delete(id));
}

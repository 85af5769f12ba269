/** Puts the model of campaigns together: reading from the database, writing by messages, files by doors. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { CampaignModel } from '../../components/desk/campaign/model';
import { allCampaigns } from '../../utils/database/campaigns';
import { db } from '../../utils/database/db';
import type { Language } from '../../utils/i18n';
import { sendMessage } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { type CampaignPorts, type Campaigns, createCampaigns } from '../../utils/state/campaigns';
import { type DeskRoute, deskHref } from '../../utils/state/desk-route';
import type { Outcome } from '../../utils/state/history';
import { campaignDoors } from './campaign-doors';

/** Called when an import on this page changed what is stored. */
const listeners = new Set<() => void>();
export const storeChanged = (): void => {
  for (const tell of listeners) tell();
};
export const onStoreChange = (tell: () => void): void => {
  listeners.add(tell);
};

/** An answer that never came is a refusal like any other. */
export function answered(answer: Promise<Outcome | undefined>): Promise<Outcome> {
  return answer.then(
    (given) => given ?? { ok: false, reason: 'unreachable' },
    () => ({ ok: false, reason: 'unreachable' }),
  );
}

/** Passes a failure on after it was noted. */
function noting<T>(where: string, work: PromiseLike<T>): Promise<T> {
  return Promise.resolve(work).catch(async (error: unknown) => {
    await logError(where, error);
    throw error;
  });
}

const ports: CampaignPorts = {
  campaigns: () => noting('campaigns', allCampaigns(db)),
  sessions: () =>
    noting(
      'campaign sessions',
      db.sessions
        .orderBy('startedAt')
        .reverse()
        .filter((session) => session.deletedAt === undefined)
        .toArray(),
    ),
  hosts: () => noting('campaign hosts', db.hosts.toArray()),
  corrections: () =>
    noting(
      'campaign corrections',
      db.marks
        .where('kind')
        .equals('correction')
        .toArray()
        .then((marks) => marks.filter((mark) => mark.kind === 'correction')),
    ),
  onChange(changed) {
    const seen = () => document.visibilityState === 'visible' && changed();
    document.addEventListener('visibilitychange', seen);
    listeners.add(changed);
    return () => {
      document.removeEventListener('visibilitychange', seen);
      listeners.delete(changed);
    };
  },
  save: (campaign) => answered(sendMessage('saveCampaign', { campaign })),
  remove: (id) => answered(sendMessage('removeCampaign', { id })),
};

export const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** `2026-05-01` where the person is. */
export const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** The model; reading begins when a page of campaigns is first shown. */
export function campaignModel(route: ReadonlySignal<DeskRoute>, language: ReadonlySignal<Language>): CampaignModel {
  let campaigns: Campaigns | undefined;
  return {
    get campaigns() {
      campaigns ??= createCampaigns(ports);
      return campaigns;
    },
    doors: campaignDoors(language),
    id: computed(() => route.value.id),
    href: (id) => (id === undefined ? deskHref('campaigns') : deskHref('campaigns', id)),
    go: (href) => location.assign(href),
    newId: () => crypto.randomUUID(),
    today,
    timeZone,
  };
}

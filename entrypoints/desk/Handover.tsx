/** What happens after the streams, put around the desk: campaigns, files, backup. Their models are made here; their pages are reached through `PAGES`. */
import '../../components/desk/campaign/campaign.css';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { BackupRoute } from '../../components/desk/backup/BackupRoute';
import { BackupContext, type BackupModel } from '../../components/desk/backup/model';
import { CampaignRoute } from '../../components/desk/campaign/CampaignRoute';
import { CampaignContext, type CampaignModel } from '../../components/desk/campaign/model';
import { DashboardsRoute } from '../../components/desk/dashboards/DashboardsRoute';
import { DashboardsContext, type DashboardsModel } from '../../components/desk/dashboards/model';
import type { MorePages } from '../../components/desk/model';
import { SessionsRoute } from '../../components/desk/SessionsRoute';
import { SessionsContext } from '../../components/desk/sessions-model';
import { db } from '../../utils/database/db';
import { type Language, translator } from '../../utils/i18n';
import { logError } from '../../utils/platform/error-log';
import { lastBackup, officeName } from '../../utils/settings/handover';
import type { DeskRoute } from '../../utils/state/desk-route';
import { createHandover, type Handover as HandoverState } from '../../utils/state/handover';
import { follow } from '../../utils/state/stored';
import { campaignModel, onStoreChange, timeZone, today } from './campaigns';
import { dashboardsModel } from './dashboards';
import { filePorts } from './file-ports';
import { keepModel, scheduleModel } from './upkeep';

export const PAGES: MorePages = {
  sessions: SessionsRoute,
  campaigns: CampaignRoute,
  dashboards: DashboardsRoute,
  backup: BackupRoute,
};

const failed = (where: string) => (error: unknown) => void logError(where, error);

function backupModel(language: ReadonlySignal<Language>): BackupModel {
  const office = follow<string>(officeName, '');
  const last = follow<number | null>(lastBackup, null);
  const hasSessions = signal(false);
  const count = () =>
    void db.sessions.count().then((sessions) => {
      hasSessions.value = sessions > 0;
    }, failed('backup'));
  count();
  onStoreChange(count);
  let handover: HandoverState | undefined;
  return {
    keep: keepModel(),
    ...scheduleModel(),
    get handover() {
      handover ??= createHandover(filePorts(language, timeZone));
      return handover;
    },
    office: office.value,
    setOffice: (name) => void office.set(name).catch(failed('settings')),
    lastBackup: last.value,
    backedUp: () => void last.set(Date.now()).catch(failed('settings')),
    hasSessions,
    now: () => Date.now(),
    today,
    timeZone,
  };
}

export interface HandoverModel {
  campaigns: CampaignModel;
  backup: BackupModel;
  dashboards: DashboardsModel;
  /** Loads history once. */
  history(): Promise<ComponentType>;
}

export function handoverModel(route: ReadonlySignal<DeskRoute>, language: ReadonlySignal<Language>): HandoverModel {
  let history: Promise<ComponentType> | undefined;
  return {
    campaigns: campaignModel(route, language),
    backup: backupModel(language),
    dashboards: dashboardsModel(() => translator(language.peek()).t('common.name'), timeZone),
    history() {
      history ??= import('./history').then(({ deskHistory }) => deskHistory(route, language));
      return history;
    },
  };
}

export function Handover({ model, children }: { model: HandoverModel; children: ComponentChildren }) {
  return (
    <CampaignContext.Provider value={model.campaigns}>
      <BackupContext.Provider value={model.backup}>
        <DashboardsContext.Provider value={model.dashboards}>
          <SessionsContext.Provider value={model.history}>{children}</SessionsContext.Provider>
        </DashboardsContext.Provider>
      </BackupContext.Provider>
    </CampaignContext.Provider>
  );
}

/** Composition root of the background: registers every listener synchronously, so that an event can wake the worker and find it. */
import { browser, defineBackground } from '#imports';
import { db } from '../../utils/database/db';
import { runningSession } from '../../utils/database/sessions';
import { PORT } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { startAlerts } from './alerts';
import { badge } from './badge';
import { booted, closeAbandoned } from './boot';
import { serveCommands } from './commands';
import { eraseDeleted } from './erasing';
import { connectFrame, stopWithdrawnFrames } from './frames';
import { allDashboards } from './hub';
import { connectLive, sessionChanged, startFeed } from './live-feed';
import { connectPage } from './page-port';
import { stopWithdrawn, syncContentScript } from './registration';
import { backupIfDue } from './scheduled';
import { sealNext } from './sealing';
import { toDisk } from './store';
import { serveEverything } from './topics';
import { thinSlice } from './upkeep';

const ALARM = 'housekeeping';
const ALARM_MINUTES = 5;
/** Settling a session counts its rows anew: eight hours of them. */
const CLOSE_MS = 60_000;

async function housekeeping(): Promise<void> {
  const live = new Set(allDashboards().flatMap((d) => d.session ?? []));
  const closed = await toDisk('abandoned', () => closeAbandoned(Date.now(), live), CLOSE_MS);
  if (closed.ok && closed.value) await sessionChanged();
  if (live.size > 0) return;
  await eraseDeleted(Date.now());
  await sealNext(Date.now());
  await thinSlice(Date.now());
  await backupIfDue(Date.now());
}

export default defineBackground({
  type: 'module',
  main() {
    serveEverything();
    serveCommands();
    startFeed();
    startAlerts();
    badge();
    browser.runtime.onConnect.addListener((port) => {
      if (port.name === PORT.page) connectPage(port);
      else if (port.name === PORT.frame) connectFrame(port);
      else if (port.name === PORT.live) connectLive(port);
    });
    browser.permissions.onAdded.addListener(() => void syncContentScript());
    browser.permissions.onRemoved.addListener(() => {
      void syncContentScript();
      void Promise.all([stopWithdrawn(), stopWithdrawnFrames()]).catch((error) => logError('permission', error));
    });
    browser.runtime.onInstalled.addListener(() => void syncContentScript());
    browser.runtime.onStartup.addListener(() => void syncContentScript());
    // An update waits while a session is recording: without a reload the new version starts with the next browser start.
    browser.runtime.onUpdateAvailable.addListener(() => {
      void runningSession(db).then((running) => running ?? browser.runtime.reload());
    });
    browser.alarms.onAlarm.addListener((alarm) => {
      if (alarm.name === ALARM) void housekeeping().catch((error) => logError('housekeeping', error));
    });
    void browser.alarms.create(ALARM, { periodInMinutes: ALARM_MINUTES });
    void booted();
    void syncContentScript();
  },
});

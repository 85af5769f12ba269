/** Who is connected: the dashboards (one port a tab) and our own pages that watch. Holds no truth; all of it is rebuilt when the worker starts again. */
import type { Browser } from '#imports';
import type { PickState } from '../../utils/domain/profile';
import type { Source } from '../../utils/domain/session';
import type { Hello, PageStatus, ToPage } from '../../utils/messaging/protocol';

export interface Dashboard {
  tab: number;
  port: Browser.runtime.Port;
  documentId: string | undefined;
  hello?: Hello;
  source?: Source;
  /** Session this tab feeds. */
  session?: string;
  /** The same dashboard is recorded in that other tab. */
  duplicateOf?: number;
  status?: PageStatus;
  /** A person is pointing at a number. */
  pick?: PickState;
}

const dashboards = new Map<number, Dashboard>();
const listeners = new Set<(tab: number) => void>();

/** The dashboard in a tab; undefined when none is connected there. */
export function dashboardOf(tab: number): Dashboard | undefined {
  return dashboards.get(tab);
}

/** Every dashboard that is connected, recorded or not, in the order they came. */
export function allDashboards(): Dashboard[] {
  return [...dashboards.values()];
}

/** Tells when something about a tab's dashboard changed. */
export function onDashboardChange(listener: (tab: number) => void): void {
  listeners.add(listener);
}

export function touched(tab: number): void {
  for (const listener of listeners) listener(tab);
}

/** A content script connected. A newer port of the same tab replaces the older one: one recorder a tab. */
export function joined(port: Browser.runtime.Port, tab: number): Dashboard {
  const before = dashboards.get(tab);
  const documentId = (port.sender as { documentId?: string } | undefined)?.documentId;
  const same = before !== undefined && before.documentId === documentId ? before : undefined;
  const dashboard: Dashboard = { ...(same ?? {}), tab, port, documentId };
  dashboards.set(tab, dashboard);
  touched(tab);
  return dashboard;
}

/** A port closed. Forgets the tab unless a newer port has taken its place. */
export function left(port: Browser.runtime.Port, tab: number): void {
  if (dashboards.get(tab)?.port !== port) return;
  dashboards.delete(tab);
  touched(tab);
}

/** Sends to a tab's content script; false when it is gone. */
export function tell(tab: number, message: ToPage): boolean {
  const dashboard = dashboards.get(tab);
  if (!dashboard) return false;
  try {
    dashboard.port.postMessage(message);
    return true;
  } catch {
    // The port closed between the look-up and the call; `onDisconnect` follows and forgets the tab.
    return false;
  }
}

/** What the page of taught dashboards works with; the entry point puts it together. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Dashboards } from '../../../utils/state/dashboards';

export interface DashboardsModel {
  dashboards: Dashboards;
  timeZone: string;
}

export const DashboardsContext = createContext<DashboardsModel | null>(null);

export function useDashboards(): DashboardsModel {
  const model = useContext(DashboardsContext);
  if (!model) throw new Error('no model of dashboards');
  return model;
}

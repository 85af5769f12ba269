/** The catalogue of metrics: the only list of them. Order is the order of display. */
import { audience } from './audience';
import { buyers } from './buyers';
import { clicks } from './clicks';
import { comments } from './comments';
import { followers } from './followers';
import { items } from './items';
import { likes } from './likes';
import type { Metric } from './metric';
import { orders } from './orders';
import { refunds } from './refunds';
import { revenue } from './revenue';
import { shares } from './shares';
import { viewers } from './viewers';
import { visits } from './visits';

const catalogue = {
  viewers,
  audience,
  visits,
  orders,
  items,
  buyers,
  revenue,
  refunds,
  likes,
  comments,
  shares,
  followers,
  clicks,
} as const;

export type MetricId = keyof typeof catalogue;

export const METRICS: Readonly<Record<MetricId, Metric>> = catalogue;

export const METRIC_IDS = Object.keys(catalogue) as MetricId[];

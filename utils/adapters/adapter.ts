/** What an adapter declares about one platform's dashboard. Reading by it is left to `reader`; the catalogue is `index.ts`. */
import type { MetricId } from '../domain/metrics';

/**
 * How sure a fact is. `seen`: a public tool read the page this way at that date. `likely`: inferred. `unknown`: no source.
 * Every fact carries its date (`YYYY-MM`), because class names and wordings change within months.
 */
export interface Fact {
  date: string;
  certainty: 'seen' | 'likely' | 'unknown';
  text: string;
}

/** A CSS selector with the month it was seen in (`YYYY-MM`); lists stand newest first, the first that matches anything wins. */
export interface DatedSelector {
  date: string;
  selector: string;
}

/** How one platform's dashboard is read, on top of reading by labels. Only what differs from the default is declared. */
export interface AdapterHints {
  /** The file's name. */
  id: string;
  /** Name of the platform as people write it. */
  platform: string;
  /** Match patterns of extensions (`https://host/path*`). */
  matches: readonly string[];
  /** What tells one stream from another in the address: a query parameter, or a pattern of the path with one group. */
  sessionKey?: { param: string } | { path: RegExp };
  /** Pages of the same addresses that are no live dashboard of one stream; compared with path and query. */
  elsewhere?: RegExp;
  /** Labels that mean a metric on this platform, preferred first. They count before the grammar of labels. */
  labels?: Partial<Record<MetricId, readonly string[]>>;
  /** Labels that look like a metric here and are none. */
  never?: readonly string[];
  /** ISO 4217; what `¥` or a bare amount means here. `XXX` (none): nobody can tell, so signs of several currencies say none. */
  currency?: string;
  /** What parts the thousands. Default: comma. */
  groups?: 'dot' | 'comma';
  /** What differs on single hosts of a platform with one address per country, by host name. Laid over the rest by `adapterFor`. */
  byHost?: Readonly<Record<string, Pick<AdapterHints, 'currency' | 'groups'>>>;
  quirks?: {
    /** A 万 behind a number whose digits stand in nodes of their own marks a place, it does not multiply. */
    wanPositionMark?: true;
  };
  /** Something on the page that is there only while the stream runs. */
  live?: readonly DatedSelector[];
  /** … only while there is none. */
  notLive?: readonly DatedSelector[];
  /** … only after it has ended (a summary dialog, say). */
  ended?: readonly DatedSelector[];
  facts: readonly Fact[];
}

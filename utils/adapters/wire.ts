/** An adapter on its way from the background to the page that it is for: as JSON, without what only the background needs. */
import type { AdapterHints } from './adapter';

export type AdapterJson = Omit<AdapterHints, 'elsewhere' | 'sessionKey' | 'facts' | 'matches' | 'byHost'> & {
  elsewhere?: string;
};

/** Of an adapter that `adapterFor` gave: what differs by host is already laid over the rest. */
export function toJson({ elsewhere, sessionKey: _, facts: __, matches: ___, byHost: ____, ...rest }: AdapterHints): AdapterJson {
  return { ...rest, ...(elsewhere ? { elsewhere: elsewhere.source } : {}) };
}

/** The adapter as the reader takes it. What was left out is empty. */
export function fromJson({ elsewhere, ...rest }: AdapterJson): AdapterHints {
  return { ...rest, matches: [], facts: [], ...(elsewhere ? { elsewhere: new RegExp(elsewhere) } : {}) };
}

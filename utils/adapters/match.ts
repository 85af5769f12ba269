/** Compares addresses with the match patterns of adapters, and makes the key by which a dashboard is known again. */
import type { AdapterHints } from './adapter';

/** Splits `https://*.host.com/path*`; null for anything else. */
const PATTERN = /^(https?|\*):\/\/(\*\.)?([^/*]+)(\/.*)$/;

/** `*` stands for any text; everything else for itself. Linear: the parts are searched one after another, never backwards. */
function fits(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (!text.startsWith(first)) return false;
  if (rest.length === 0) return text === first;
  const last = rest.pop() ?? '';
  let from = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}

/** Whether an address fits a match pattern of the WebExtensions kind. An address that is none fits nothing. */
export function matches(href: string, pattern: string): boolean {
  const parts = PATTERN.exec(pattern);
  if (!parts || !URL.canParse(href)) return false;
  const [, scheme, any, host, path] = parts;
  const url = new URL(href);
  const schemeFits = scheme === '*' ? /^https?:$/.test(url.protocol) : url.protocol === `${scheme}:`;
  const hostFits = url.hostname === host || (any !== undefined && url.hostname.endsWith(`.${host}`));
  return schemeFits && hostFits && fits(url.pathname + url.search, path ?? '/');
}

/** The adapter with what differs on the address's host laid over the rest; the same object where nothing does. */
export function atHost(adapter: AdapterHints, href: string): AdapterHints {
  const own = adapter.byHost?.[new URL(href).hostname];
  return own ? { ...adapter, ...own } : adapter;
}

/** What names the stream in an address; undefined when the platform's address does not say, or this one lacks it. */
export function sessionKeyOf(href: string, adapter: AdapterHints | undefined): string | undefined {
  if (!adapter?.sessionKey || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  if ('param' in adapter.sessionKey) {
    // Single-page consoles often carry their parameters behind the `#`.
    const inHash = new URLSearchParams(url.hash.split('?')[1] ?? '');
    return url.searchParams.get(adapter.sessionKey.param) ?? inHash.get(adapter.sessionKey.param) ?? undefined;
  }
  return adapter.sessionKey.path.exec(url.pathname)?.[1];
}

/** Parameters that commonly name a stream on platforms nobody described; any other may change without meaning another stream. */
const NAMES_A_STREAM = /^(room|live|stream|session|seed|id|.*(id|Id|ID))$/;

/**
 * The same dashboard again: its stream's key where the address has one, else origin, path and the parameters that look like a stream's id.
 * What stands behind `#` or `?` names the stream; see `isOtherStream`.
 */
export function keyOf(href: string, adapter: AdapterHints | undefined): string {
  const url = new URL(href);
  const session = sessionKeyOf(href, adapter);
  if (session !== undefined) return `${url.origin}#${adapter?.id}:${session}`;
  const named = [...url.searchParams].filter(([name]) => NAMES_A_STREAM.test(name)).map((pair) => pair.join('='));
  return url.origin + url.pathname + (named.length > 0 ? `?${named.sort().join('&')}` : '');
}

/** Both keys name their stream in the same way, and it is not the same one. */
export function isOtherStream(a: string, b: string): boolean {
  const [placeA = '', nameA] = a.split(/[#?](.*)/s);
  const [placeB = '', nameB] = b.split(/[#?](.*)/s);
  return placeA === placeB && nameA !== undefined && nameB !== undefined && nameA !== nameB;
}

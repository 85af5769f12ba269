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

/** The same dashboard again: its stream's key where the address has one, else origin and path. */
export function keyOf(href: string, adapter: AdapterHints | undefined): string {
  const url = new URL(href);
  const session = sessionKeyOf(href, adapter);
  return session === undefined ? url.origin + url.pathname : `${url.origin}#${adapter?.id}:${session}`;
}

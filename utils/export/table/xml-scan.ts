/**
 * Walks XML from outside once, from front to back: no tree, no entities of its own (so none that grow), no recursion. Malformed XML
 * gives whatever can be made out of it; what is expected where is left to the caller.
 */

export interface XmlHandlers {
  /** `name` without its namespace prefix. Attributes are read when asked for. `empty`: `<a/>`, no close follows. */
  open(name: string, attribute: (name: string) => string | undefined, empty: boolean): void;
  close(name: string): void;
  text(text: string): void;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}

/** The five entities of XML and numbered characters; anything else stays as it is written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, name) =>
    name ? (NAMED[String(name).toLowerCase()] ?? '') : character(Number.parseInt(hex ?? decimal, hex ? 16 : 10)),
  );
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** The end of a tag that begins at `at`: the first `>` outside of quotation marks; -1 when there is none. */
function tagEnd(xml: string, at: number): number {
  for (let i = at; i < xml.length; i++) {
    const c = xml.charCodeAt(i);
    if (c === 0x3e) return i;
    if (c === 0x22 || c === 0x27) {
      i = xml.indexOf(c === 0x22 ? '"' : "'", i + 1);
      if (i < 0) return -1;
    }
  }
  return -1;
}

/** Name of an opening tag, without its prefix. */
function nameOf(tag: string): string {
  let end = 0;
  while (end < tag.length && tag.charCodeAt(end) > 0x20 && tag[end] !== '/') end++;
  return local(tag.slice(0, end));
}

/** One attribute of a tag's text. By hand: patterns for this go over a hostile tag again and again. */
function attributeOf(tag: string, wanted: string): string | undefined {
  let at = tag.search(/\s/);
  while (at >= 0) {
    const equals = tag.indexOf('=', at);
    if (equals < 0) return undefined;
    const name = tag.slice(at, equals).trim();
    const quote = tag.slice(equals + 1, equals + 3).trimStart()[0];
    if (quote !== '"' && quote !== "'") return undefined;
    const from = tag.indexOf(quote, equals + 1) + 1;
    const to = tag.indexOf(quote, from);
    if (to < 0) return undefined;
    if (name === wanted || (local(name) === wanted && !name.startsWith('xmlns'))) return decodeEntities(tag.slice(from, to));
    at = to + 1;
  }
  return undefined;
}

/** Where the thing that begins with `<` at `at` ends, for comments, CDATA, instructions and doctypes; text of CDATA is handed on. */
function skipSpecial(xml: string, at: number, handlers: XmlHandlers): number {
  const until = (mark: string, from: number) => {
    const end = xml.indexOf(mark, from);
    return end < 0 ? xml.length : end + mark.length;
  };
  if (xml.startsWith('<![CDATA[', at)) {
    const end = until(']]>', at);
    handlers.text(xml.slice(at + 9, Math.max(at + 9, end - 3)));
    return end;
  }
  if (xml.startsWith('<!--', at)) return until('-->', at + 4);
  if (xml[at + 1] === '?') return until('?>', at);
  return until('>', at);
}

/** Walks `xml` and calls the handlers in document order. Linear; never throws by itself. */
export function scanXml(xml: string, handlers: XmlHandlers): void {
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    if (next < 0) return;
    if (next > at) handlers.text(decodeEntities(xml.slice(at, next)));
    const mark = xml.charCodeAt(next + 1);
    if (mark === 0x21 || mark === 0x3f) {
      at = skipSpecial(xml, next, handlers);
      continue;
    }
    const end = tagEnd(xml, next + 1);
    if (end < 0) return;
    const tag = xml.slice(next + 1, end);
    at = end + 1;
    if (tag.startsWith('/')) {
      handlers.close(local(tag.slice(1).trim()));
      continue;
    }
    const name = nameOf(tag);
    const empty = tag.endsWith('/');
    handlers.open(name, (wanted) => attributeOf(tag, wanted), empty);
  }
}

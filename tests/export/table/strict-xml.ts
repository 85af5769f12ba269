/** A small strict XML parser for tests, independent of the code under test: throws on anything that is not well-formed. */

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function decode(text: string): string {
  if (/[<]/.test(text)) throw new Error(`bare < in ${text}`);
  return text.replace(/&([^;]*;?)/g, (_, entity: string) => {
    const name = entity.endsWith(';') ? entity.slice(0, -1) : '';
    const code = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
    if (code) return String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10));
    const known = NAMED[name];
    if (known === undefined) throw new Error(`unknown entity &${entity}`);
    return known;
  });
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  let rest = text;
  while (rest.trim() !== '') {
    const found = /^\s+([\w:.-]+)="([^"]*)"/.exec(rest);
    if (!found) throw new Error(`bad attributes: ${rest}`);
    const [whole, name = '', value = ''] = found;
    if (name in attributes) throw new Error(`attribute twice: ${name}`);
    attributes[name] = decode(value);
    rest = rest.slice(whole.length);
  }
  return attributes;
}

/** The root element of a document. */
export function parseStrictly(xml: string): Element {
  if (ILLEGAL.test(xml)) throw new Error('a character XML does not allow');
  const body = xml.replace(/^<\?xml version="1\.0"[^?]*\?>\s*/, '');
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const token = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/y;
  while (token.lastIndex < body.length) {
    const at = token.lastIndex;
    const found = token.exec(body);
    if (!found) throw new Error(`not XML at ${at}: ${body.slice(at, at + 40)}`);
    const [, close, name = '', attributes = '', empty, text] = found;
    const parent = open.at(-1) as Element;
    if (text !== undefined) {
      if (parent === top && text.trim() !== '') throw new Error('text outside the root');
      parent.text += decode(text);
    } else if (close) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const element: Element = { name, attributes: attributesOf(attributes), children: [], text: '' };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length !== 1 || top.children.length !== 1) throw new Error('not one closed root');
  return top.children[0] as Element;
}

/** All elements of a name, in document order. */
export function all(element: Element, name: string): Element[] {
  const own = element.children.flatMap((child) => all(child, name));
  return element.name === name ? [element, ...own] : own;
}

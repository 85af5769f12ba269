/** Reads pages and their text out of a PDF that Chromium printed: enough of the format for that, with nothing of ours in it. */
import { inflateSync } from 'node:zlib';

export interface PdfPage {
  /** Points, width and height. */
  size: [width: number, height: number];
  /** In the order it was drawn, without regard to where. */
  text: string;
}

interface Font {
  /** Hex digits of one code. */
  digits: number;
  letters: Map<string, string>;
}

const hexText = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

function objectsOf(pdf: Buffer): Map<string, { head: string; stream: Buffer | undefined }> {
  const source = pdf.toString('latin1');
  const objects = new Map<string, { head: string; stream: Buffer | undefined }>();
  for (const found of source.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const from = found.index + found[0].length;
    const end = source.indexOf('endobj', from);
    const stream = source.indexOf('stream\n', from);
    const hasStream = stream >= 0 && stream < end;
    const head = source.slice(from, hasStream ? stream : end);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    objects.set(found[1] ?? '', {
      head,
      stream: hasStream ? pdf.subarray(stream + 7, stream + 7 + length) : undefined,
    });
  }
  return objects;
}

function fontOf(cmap: string): Font {
  const letters = new Map<string, string>();
  for (const [, block = ''] of cmap.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(code.toUpperCase(), hexText(text));
  }
  for (const [, block = ''] of cmap.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const to = Number.parseInt(last, 16);
      const start = Number.parseInt(text, 16);
      for (let code = Number.parseInt(first, 16), n = 0; code <= to; code++, n++) {
        const key = code.toString(16).toUpperCase().padStart(first.length, '0');
        letters.set(key, String.fromCodePoint(start + n));
      }
    }
  }
  return { digits: /begincodespacerange\n<(\w+)>/.exec(cmap)?.[1]?.length ?? 4, letters };
}

function textOf(content: string, fonts: ReadonlyMap<string, Font>): string {
  let font: Font | undefined;
  let said: string | null = null;
  let text = '';
  const token = /\/Span<<\/ActualText <FEFF(\w*)> >> BDC|\bEMC\b|\/(\w+) [\d.]+ Tf|<(\w+)> Tj|\b(BT)\b/g;
  for (const [whole, actual, name, codes, begin] of content.matchAll(token)) {
    if (actual !== undefined) {
      said = hexText(actual);
      text += said;
    } else if (whole === 'EMC') said = null;
    else if (name !== undefined) font = fonts.get(name);
    else if (begin) text += '\n';
    else if (codes && font && said === null) {
      for (let i = 0; i < codes.length; i += font.digits)
        text += font.letters.get(codes.slice(i, i + font.digits).toUpperCase()) ?? '';
    }
  }
  // Fonts know radicals (⻓, ⼀) that stand for the same letters.
  return text.normalize('NFKC');
}

/** The pages of a document, in order. */
export function pdfPages(pdf: Buffer): PdfPage[] {
  const objects = objectsOf(pdf);
  const stream = (id: string | undefined) => {
    const found = objects.get(id ?? '')?.stream;
    return found ? inflateSync(found).toString('latin1') : '';
  };
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\n/.test(head))
    .map(({ head }) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(head) ?? [];
      const named = [...(/\/Font <<([\s\S]*?)>>/.exec(head)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)];
      const fonts = new Map(
        named.flatMap(([, name = '', id = '']) => {
          const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1];
          return map ? [[name, fontOf(stream(map))] as const] : [];
        }),
      );
      return {
        size: [Math.round(Number(width)), Math.round(Number(height))],
        text: textOf(stream(/\/Contents (\d+) 0 R/.exec(head)?.[1]), fonts),
      };
    });
}

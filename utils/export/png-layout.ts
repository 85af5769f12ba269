/** Where everything stands in the picture of a ranking. Pure: how wide a text is comes in, drawing is left to `png-paint`. */

export interface PictureRow {
  /** As it stands: `1`, or the dash of what is not ranked. */
  rank: string;
  name: string;
  /** Small, behind the name: the county. */
  more: string;
  value: string;
  /** Of the largest, 0 to 1; null = no value, no bar. */
  share: number | null;
}

export interface Picture {
  title: string;
  subtitle: string;
  rows: readonly PictureRow[];
  total: { name: string; value: string };
  /** Method, remarks, what was left out. */
  notes: readonly string[];
}

/** `bar` to `line` of a ranking; the rest of a session's curve. */
export const INKS = [
  'text',
  'muted',
  'bar',
  'line',
  'warning',
  'gap',
  'band-1',
  'band-2',
  'line-1',
  'line-2',
  'line-3',
  'line-4',
  'line-5',
] as const;
export type Ink = (typeof INKS)[number];
export type Draw =
  | { kind: 'text'; x: number; y: number; text: string; size: number; bold: boolean; ink: Ink; align: 'left' | 'right' }
  | { kind: 'box'; x: number; y: number; width: number; height: number; ink: Ink };

export interface Laid<D = Draw> {
  width: number;
  height: number;
  draws: D[];
}

/** Width of a text in px. */
export type Measure = (text: string, size: number, bold: boolean) => number;

const WIDTH = 1080;
const EDGE = 48;
const ROW = 44;
const TITLE = 40;
const TEXT = 22;
const SMALL = 17;
const NOTE = 16;
const NOTE_LINE = 24;
const RANK_WIDTH = 60;
const NAME_SHARE = 0.4;

/** The longest beginning that fits, with `…` where something is cut. */
export function fitted(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const characters = [...text];
  let fits = 0;
  for (let step = characters.length; step >= 1; step = Math.floor(step / 2)) {
    while (fits + step < characters.length && measure(`${characters.slice(0, fits + step).join('')}…`) <= width) fits += step;
  }
  return `${characters.slice(0, fits).join('')}…`;
}

/** A text in lines of at most `width`; breaks at blanks where there are any, else between characters. */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/gu) ?? []) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Lays a ranking out, as high as it needs to be. */
export function layOut(picture: Picture, measure: Measure): Laid {
  const draws: Draw[] = [];
  const inner = WIDTH - 2 * EDGE;
  const text = (x: number, y: number, of: string, size: number, more: Partial<Extract<Draw, { kind: 'text' }>> = {}) =>
    draws.push({ kind: 'text', x, y, text: of, size, bold: false, ink: 'text', align: 'left', ...more });
  const plain =
    (size: number, bold = false) =>
    (of: string) =>
      measure(of, size, bold);
  const rule = (y: number) => draws.push({ kind: 'box', x: EDGE, y, width: inner, height: 1, ink: 'line' });

  let y = EDGE + TITLE;
  text(EDGE, y, fitted(picture.title, inner, plain(TITLE, true)), TITLE, { bold: true });
  y += ROW;
  text(EDGE, y, fitted(picture.subtitle, inner, plain(TEXT)), TEXT, { ink: 'muted' });
  y += ROW / 2;
  rule(y);

  const nameAt = EDGE + RANK_WIDTH;
  const nameWidth = inner * NAME_SHARE;
  const barAt = nameAt + nameWidth + EDGE / 2;
  const widest = Math.max(...[...picture.rows, picture.total].map((row) => measure(row.value, TEXT, true)), 0);
  const barWidth = Math.max(0, WIDTH - EDGE - widest - EDGE / 2 - barAt);
  for (const row of picture.rows) {
    y += ROW;
    text(EDGE + RANK_WIDTH - EDGE / 2, y, row.rank, TEXT, { align: 'right', ink: 'muted' });
    const name = fitted(row.name, nameWidth, plain(TEXT));
    text(nameAt, y, name, TEXT);
    const left = nameWidth - measure(name, TEXT, false) - SMALL / 2;
    if (row.more !== '' && left > SMALL * 2) {
      text(nameAt + nameWidth - left, y, fitted(row.more, left, plain(SMALL)), SMALL, { ink: 'muted' });
    }
    if (row.share !== null && row.share > 0) {
      draws.push({
        kind: 'box',
        x: barAt,
        y: y - TEXT + 4,
        width: Math.max(2, barWidth * Math.min(1, row.share)),
        height: TEXT,
        ink: 'bar',
      });
    }
    text(WIDTH - EDGE, y, row.value, TEXT, { align: 'right', bold: true });
  }
  y += ROW / 2;
  rule(y);
  y += ROW;
  text(nameAt, y, fitted(picture.total.name, nameWidth, plain(TEXT, true)), TEXT, { bold: true });
  text(WIDTH - EDGE, y, picture.total.value, TEXT, { align: 'right', bold: true });
  y += ROW / 2;
  for (const line of picture.notes.flatMap((note) => wrapped(note, inner, plain(NOTE)))) {
    y += NOTE_LINE;
    text(EDGE, y, line, NOTE, { ink: 'muted' });
  }
  return { width: WIDTH, height: Math.ceil(y + EDGE), draws };
}

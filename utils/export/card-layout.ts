/** Where everything stands in the picture of one session: what it is, its numbers, the curve with what was on air. Pure; drawing is left to `png-paint`. */
import { type Draw, fitted, type Ink, type Laid, type Measure, wrapped } from './png-layout';

export interface CardFigure {
  label: string;
  value: string;
  /** Small, under the number: what is to be known of it. */
  more: string;
}

/** One platform's line. */
export interface CardLine {
  label: string;
  /** Epoch ms, never falling; null = no value from then on. */
  at: readonly number[];
  amounts: readonly (number | null)[];
  ink: Ink;
}

export interface CardCurve {
  title: string;
  from: number;
  to: number;
  lines: readonly CardLine[];
  bands: readonly { from: number; to: number; title: string; ink: Ink }[];
  gaps: readonly { from: number; to: number }[];
  /** How an amount is written in full, and in short for the axis; how a moment. */
  amount(amount: number): string;
  short(amount: number): string;
  clock(at: number): string;
  gapLabel: string;
}

export interface Card {
  title: string;
  /** Must be seen before a number is believed: a rehearsal, totals only, thinned. */
  badges: readonly string[];
  lines: readonly string[];
  figures: readonly CardFigure[];
  /** Null when nothing can be drawn; `noCurve` says so. */
  curve: CardCurve | null;
  noCurve: string;
  notes: readonly string[];
}

/** A line through points, in px. */
export interface Path {
  kind: 'path';
  points: readonly (readonly [x: number, y: number])[];
  ink: Ink;
}

const WIDTH = 1080;
const EDGE = 48;
const TITLE = 40;
const TEXT = 22;
const SMALL = 17;
const BIG = 38;
const LINE = 32;
const CURVE = 260;
const AXIS = 100;
const INNER = WIDTH - 2 * EDGE;

type Pen = (x: number, y: number, text: string, size: number, more?: Partial<Extract<Draw, { kind: 'text' }>>) => void;

interface Sheet {
  draws: (Draw | Path)[];
  text: Pen;
  width(size: number, bold?: boolean): (text: string) => number;
}

/** Lays a session out, as high as it needs to be. */
export function layOutCard(card: Card, measure: Measure): Laid<Draw | Path> {
  const draws: (Draw | Path)[] = [];
  const sheet: Sheet = {
    draws,
    text: (x, y, text, size, more = {}) =>
      draws.push({ kind: 'text', x, y, text, size, bold: false, ink: 'text', align: 'left', ...more }),
    width:
      (size, bold = false) =>
      (text) =>
        measure(text, size, bold),
  };
  let y = EDGE + TITLE - LINE / 2;
  for (const line of wrapped(card.title, INNER, sheet.width(TITLE, true)).slice(0, 2)) {
    sheet.text(EDGE, y, fitted(line, INNER, sheet.width(TITLE, true)), TITLE, { bold: true });
    y += TITLE + 8;
  }
  for (const badge of card.badges) {
    sheet.text(EDGE, y, fitted(badge, INNER, sheet.width(TEXT, true)), TEXT, { bold: true, ink: 'warning' });
    y += LINE;
  }
  for (const line of card.lines) {
    sheet.text(EDGE, y, fitted(line, INNER, sheet.width(TEXT)), TEXT, { ink: 'muted' });
    y += LINE;
  }
  y = figures(sheet, card.figures, y + LINE / 2);
  if (card.curve) y = curve(sheet, card.curve, y);
  else {
    sheet.text(EDGE, y + LINE, card.noCurve, TEXT, { ink: 'muted' });
    y += 2 * LINE;
  }
  for (const line of card.notes.flatMap((note) => wrapped(note, INNER, sheet.width(SMALL)))) {
    sheet.text(EDGE, y, line, SMALL, { ink: 'muted' });
    y += SMALL + 8;
  }
  return { width: WIDTH, height: Math.ceil(y + EDGE / 2), draws };
}

function figures({ draws, text, width }: Sheet, all: readonly CardFigure[], top: number): number {
  const column = INNER / Math.max(1, all.length);
  const room = column - EDGE / 2;
  draws.push({ kind: 'box', x: EDGE, y: top, width: INNER, height: 1, ink: 'line' });
  all.forEach(({ label, value, more }, index) => {
    const x = EDGE + index * column;
    // A number is never cut: a long one is written smaller.
    const size = Math.min(BIG, Math.floor((BIG * room) / Math.max(1, width(BIG, true)(value))));
    text(x, top + LINE, fitted(label, room, width(SMALL)), SMALL, { ink: 'muted' });
    text(x, top + LINE + BIG + 4, value, size, { bold: true });
    text(x, top + LINE + BIG + 32, fitted(more, room, width(SMALL)), SMALL, { ink: 'muted' });
  });
  return top + LINE + BIG + 32 + LINE;
}

function curve(sheet: Sheet, of: CardCurve, top: number): number {
  const { draws, text, width } = sheet;
  text(EDGE, top + SMALL, of.title, TEXT, { bold: true });
  const left = EDGE + AXIS;
  const room = WIDTH - EDGE - left;
  // Room for the words over the highest value, under the title.
  const head = top + 2 * LINE;
  const foot = head + CURVE;
  const most = Math.max(1, ...of.lines.flatMap(({ amounts }) => amounts.map((amount) => amount ?? 0)));
  const span = Math.max(1, of.to - of.from);
  const xOf = (at: number) => left + room * Math.min(1, Math.max(0, (at - of.from) / span));
  const yOf = (amount: number) => foot - (CURVE * Math.max(0, amount)) / most;
  const box = (from: number, to: number, ink: Ink) =>
    draws.push({ kind: 'box', x: xOf(from), y: head, width: Math.max(1, xOf(to) - xOf(from)), height: CURVE, ink });

  for (const { from, to, ink } of of.bands) box(from, to, ink);
  for (const { from, to } of of.gaps) box(from, to, 'gap');
  for (const share of [0, 0.5, 1]) {
    const y = foot - CURVE * share;
    draws.push({ kind: 'box', x: left, y, width: room, height: 1, ink: 'line' });
    text(left - 10, y + 6, of.short(most * share), SMALL, { align: 'right', ink: 'muted' });
  }
  for (const line of of.lines) {
    for (const points of pieces(line))
      draws.push({ kind: 'path', points: points.map(([at, y]) => [xOf(at), yOf(y)]), ink: line.ink });
    peak(sheet, of, line, xOf, yOf);
  }
  const middle = of.from + span / 2;
  text(left, foot + LINE - 6, of.clock(of.from), SMALL, { ink: 'muted' });
  text(left + room / 2 - width(SMALL)(of.clock(middle)) / 2, foot + LINE - 6, of.clock(middle), SMALL, { ink: 'muted' });
  text(WIDTH - EDGE, foot + LINE - 6, of.clock(of.to), SMALL, { align: 'right', ink: 'muted' });
  return legend(sheet, of, foot + LINE + 24);
}

/** The parts of a line between which there was no value. */
function pieces({ at, amounts }: CardLine): [number, number][][] {
  const all: [number, number][][] = [];
  let open: [number, number][] = [];
  at.forEach((moment, i) => {
    const amount = amounts[i];
    if (amount === null || amount === undefined) {
      // The last amount stood until here.
      const last = open.at(-1);
      if (last) open.push([moment, last[1]]);
      open = [];
      return;
    }
    if (open.length === 0) all.push(open);
    open.push([moment, amount]);
  });
  return all;
}

/** The highest value with its number, where it stood. */
function peak({ text, width }: Sheet, of: CardCurve, line: CardLine, xOf: (at: number) => number, yOf: (y: number) => number) {
  let best = -1;
  line.amounts.forEach((amount, i) => {
    if (amount !== null && (best < 0 || amount > (line.amounts[best] ?? 0))) best = i;
  });
  const [at, amount] = [line.at[best], line.amounts[best]];
  if (at === undefined || amount === null || amount === undefined) return;
  const words = `${of.amount(amount)} · ${of.clock(at)}`;
  const half = width(SMALL, true)(words) / 2;
  const x = Math.min(WIDTH - EDGE - 2 * half, Math.max(EDGE + AXIS, xOf(at) - half));
  text(x, yOf(amount) - 8, words, SMALL, { bold: true });
}

/** Which line is which platform, which band what was on air: by a square of its colour, in as many rows as it takes. */
function legend({ draws, text, width }: Sheet, of: CardCurve, top: number): number {
  const entries = [
    ...(of.lines.length > 1 ? of.lines.map(({ label, ink }) => ({ label, ink })) : []),
    ...of.bands.map(({ title, from, ink }) => ({ label: `${of.clock(from)} ${title}`, ink })),
    ...(of.gaps.length > 0 ? [{ label: of.gapLabel, ink: 'gap' as const }] : []),
  ];
  let [x, y] = [EDGE, top];
  for (const { label, ink } of entries) {
    const shown = fitted(label, INNER / 2, width(SMALL));
    const needs = SMALL + 8 + width(SMALL)(shown) + LINE / 2;
    if (x > EDGE && x + needs > WIDTH - EDGE) {
      x = EDGE;
      y += SMALL + 10;
    }
    draws.push({ kind: 'box', x, y: y - SMALL + 3, width: SMALL, height: SMALL, ink });
    text(x + SMALL + 8, y, shown, SMALL);
    x += needs;
  }
  return y + LINE + (entries.length > 0 ? 8 : -LINE);
}

/** The pieces a page's text is taken apart into while it is searched, and the pairs they are put together to. Types alone. */
import type { LabelMatch } from '../domain/labels/match';

/**
 * `label`: names a metric, or something that looks like one and is none · `number`: a value, or the page's sign for "none" ·
 * `change`: percent, duration, difference: never a value · `mark`: unit, currency or separator on its own ·
 * `compare`: "than yesterday", names a change · `other`: a short text that may name a number unknown to us ·
 * `note`: a text that names nothing.
 */
export type Kind = 'label' | 'number' | 'change' | 'mark' | 'compare' | 'other' | 'note' | 'canvas';

/** How the digits of a value are drawn. `shadow`: number-flow. */
export type Widget = 'text' | 'odometer' | 'flow' | 'columns' | 'canvas';

export interface Item {
  kind: Kind;
  text: string;
  /** What holds it: one element or text node, or several neighbours. Never empty. */
  nodes: Node[];
  match?: LabelMatch;
  widget?: Widget;
  /** Put together from digits in nodes of their own. */
  apart?: boolean;
  /** Label and value are parts of one text; this is the label as it stands there. */
  inline?: string;
  /** The text ends in a separator, so more digits may follow. */
  open?: boolean;
  /** The text is an attribute, not shown. */
  named?: true;
  /** Stands below an `aria-hidden`. */
  faint?: true;
}

/** A label and the value that belongs to it, found in one place. */
export interface Pair {
  label: Item;
  value: Item;
  /** Smallest element that holds both. */
  tile: Element;
  how: How;
  /** Texts above the tile that may narrow what it counts (`近5分钟`), nearest first. */
  headings: Item[];
  /** Stands in one of several rows of the same shape, so not the stream's total. */
  listed: boolean;
  /** The elements around the tile, outermost first, as they were when the pair was found: the way back to a tile that was replaced since. */
  above?: readonly Element[];
  /** One of several numbers in the label's row, and no header says which is the stream's. */
  doubtful?: true;
  /** A person pointed at it: what has to stand beside it, else it is another number. */
  beside?: Beside;
}

/** Texts that tell a pointed place from others, as they are written there; none = nothing stands beside it. */
export interface Beside {
  nodes: readonly Text[];
  /** Without blanks, parts joined by `|`. */
  text: string;
}

export type How = 'inline' | 'sibling' | 'near' | 'table' | 'profile';

/** Numbers that are not written as text: which element is one, and what it shows. */
import { classify } from '../classify';
import type { Item, Widget } from '../item';
import type { Labels } from '../labels';
import { readColumn } from './columns';
import { isFlow, readFlow } from './flow';
import { isOdometer, readOdometer } from './odometer';

export interface Drawn {
  widget: Widget;
  /** Null while digits move. */
  text: string | null;
  /** The element that holds what is seen of it. */
  frame: Element;
}

/** What an element that draws digits shows; null when it is ordinary content. */
export function drawnBy(element: Element): Drawn | null {
  if (isFlow(element)) return { widget: 'flow', text: readFlow(element), frame: element };
  if (isOdometer(element)) return { widget: 'odometer', text: readOdometer(element), frame: element };
  const column = readColumn(element);
  return column && { widget: 'columns', text: column.digit, frame: column.window };
}

/** The same as a piece of the page. Moving digits stand as a number whose text is not known. */
export function widgetOf(element: Element, labels: Labels): Item | null {
  const drawn = drawnBy(element);
  if (!drawn) return null;
  const { text, widget, frame } = drawn;
  const read = text === null ? null : classify(text, labels);
  return { kind: read?.kind ?? 'number', text: text ?? MOVING, nodes: [frame], widget };
}

/** Stands for the text of digits that move; no page's text. */
export const MOVING = '\u0000';

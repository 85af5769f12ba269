/** What the search knows of one child of an element when the element itself is looked at. Type alone. */
import type { Item, Pair } from './item';

export interface Group {
  /** The child. */
  node: Node;
  /** Pieces in it that belong to nothing yet, in the order of the page. */
  items: Item[];
  pairs: Pair[];
  /** Numbers in it have found their names, known to us or not: it is no mere heading. */
  busy?: boolean;
  /** There are texts in it that hold labels and numbers at once. */
  inline?: boolean;
  /** Table rows in it that have not met their header or their values yet. */
  rows?: Row[];
}

export interface Row {
  cells: Group[];
}

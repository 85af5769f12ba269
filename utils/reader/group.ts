/** What the search knows of one child of an element when the element itself is looked at. Type alone. */
import type { Item, Pair } from './item';

export interface Group {
  /** The child. */
  node: Node;
  /** Pieces in it that belong to nothing yet, in the order of the page. */
  items: Item[];
  pairs: Pair[];
  /** Table rows in it that have not met their header or their values yet. */
  rows?: Row[];
}

export interface Row {
  cells: Group[];
}

/** Text cells of a product table, exact both ways: what a spreadsheet could run or trim is held by an apostrophe. */
import { guardText } from '../text-cell';

/** What no text of ours holds: control characters but tab and line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/** Formulas, blanks at the ends (which reading trims), and texts that would be taken for held ones. */
function needsHold(text: string): boolean {
  const rest = text.replace(/^'+/, '');
  return guardText(text) !== text || rest !== rest.trim();
}

/** A text as it is written into a cell. */
export function holdText(text: string): string {
  return needsHold(text) ? `'${text}` : text;
}

/** A text as a cell meant it: blanks around it are nobody's, unless an apostrophe holds them. */
export function readText(cell: string): string {
  const text = cell.replace(CONTROL, '');
  return text.startsWith("'") && needsHold(text.slice(1)) ? text.slice(1) : text.trim();
}

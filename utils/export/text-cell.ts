/**
 * Text cells of a table file, made so that no spreadsheet takes them for a formula, and back again without loss.
 * Quoting is left to the writer of the file: quotes do not stop formulas.
 */

/**
 * What spreadsheets start a formula with, plain or full width, after any blanks (some programs trim them); tab, CR, LF and NUL by
 * themselves (OWASP ASVS 1.2.10). Leading apostrophes are part of it, or taking the guard off would not be exact.
 */
const FORMULA = /^'*\s*[=+\-@＝＋－＠\t\r\n\0]/;

/** Puts an apostrophe before a text that a spreadsheet could run. Numbers are not text: write them as they are. */
export function guardText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of `guardText` off again; any other text stays as it is. */
export function unguardText(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

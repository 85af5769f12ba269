/** A list that a person typed into one line: tags, names of hosts. How a list is drawn is left to `format.ts`. */

/** What parts two entries: commas, the ideographic comma and semicolons in both widths, and line breaks. */
export const SEPARATOR = /[,，、;；\n]+/;

/** The entries, each once, in the order typed; blank ones are none. */
export function typedList(text: string): string[] {
  return [...new Set(text.split(SEPARATOR).map((part) => part.trim()))].filter(Boolean);
}

/** The table of platforms in the README, made from the catalogue. Writing it into the file is left to `platforms.mjs`. */
import type { AdapterHints, Fact } from '../../utils/adapters/adapter';

export const MARKS = ['<!-- platforms -->', '<!-- /platforms -->'] as const;

const cell = (text: string) => text.replace(/[|*[\]<]/g, '\\$&');
const fact = ({ certainty, date, text }: Fact) => `**${certainty} ${date}** ${cell(text)}`;
const address = (pattern: string) => `\`${pattern.replace('https://', '')}\``;

/** Markdown, one row an adapter in the order of the catalogue. */
export function platformsTable(adapters: readonly AdapterHints[]): string {
  const rows = adapters.map(
    ({ id, platform, matches, facts }) =>
      `| ${cell(platform)} (\`${id}\`) | ${matches.map(address).join('<br>')} | ${facts.map(fact).join('<br>')} |`,
  );
  return ['| Platform | Addresses | What is known, how sure, since when |', '|---|---|---|', ...rows].join('\n');
}

/** The README with the table between its marks; null when the marks are not there. */
export function withTable(readme: string, table: string): string | null {
  const [from, to] = MARKS.map((mark) => readme.indexOf(mark));
  if (from === undefined || to === undefined || from < 0 || to < from) return null;
  return `${readme.slice(0, from + MARKS[0].length)}\n\n${table}\n\n${readme.slice(to)}`;
}

/** The page's own colours and font for pictures that are painted elsewhere, so that they look like what one sees. */

const TOKENS = {
  ground: '--ad-surface',
  text: '--ad-text',
  muted: '--ad-text-muted',
  bar: '--ad-chart-fill',
  line: '--ad-line',
  warning: '--ad-suspect',
  gap: '--ad-chart-gap',
  'band-1': '--ad-chart-band-1',
  'band-2': '--ad-chart-band-2',
  'line-1': '--ad-chart-line-1',
  'line-2': '--ad-chart-line-2',
  'line-3': '--ad-chart-line-3',
  'line-4': '--ad-chart-line-4',
  'line-5': '--ad-chart-line-5',
  font: '--ad-font',
} as const;

export type PagePaints = Record<keyof typeof TOKENS, string>;

/** As they are in the theme in force. */
export function pagePaints(page: Document = document): PagePaints {
  const style = getComputedStyle(page.documentElement);
  const read = Object.entries(TOKENS).map(([ink, token]) => [ink, style.getPropertyValue(token).trim()]);
  return Object.fromEntries(read) as PagePaints;
}

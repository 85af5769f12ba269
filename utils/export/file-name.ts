/** Names of exported files that people can read and every system takes. */

/** Characters that Windows, macOS or a shell refuse or misread, and everything that cannot be seen. */
const REFUSED = /[\\/:*?"<>|#%&{}$!'`@^=~\p{C}\p{Z}]+/gu;
const TITLE_LIMIT = 60;

/** `主播台_临县红枣专场_2026-05-01.csv`. `at` is epoch ms, the day is that of `timeZone`. */
export function exportName(product: string, title: string, at: number, timeZone: string, extension: string): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
  const clean = (part: string) => [...part.normalize('NFC').replace(REFUSED, ' ').trim()].slice(0, TITLE_LIMIT).join('');
  // A name that begins or ends with a dot is hidden or cut by some systems.
  const readable = [product, title].map((part) => clean(part).replace(/^\.+|[. ]+$/g, '')).filter(Boolean);
  return `${[...readable, day].join('_')}.${extension}`;
}

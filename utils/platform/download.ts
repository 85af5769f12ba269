/** Hands a file to the browser's downloads, without the `downloads` permission. Making the bytes is left to `utils/export`. */

/** How long the address of the file lives: long enough for a slow disk or a "save as" dialog. */
const KEPT_MS = 60_000;

/** Saves `content` as `name` in the downloads folder, or asks where to, as the browser is set up. */
export function download(name: string, content: BlobPart, type: string, page: Document = document): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  page.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

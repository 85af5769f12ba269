/** Screenshots for a person to look at, in `tests/.out/screens/<name>-<lang>-<theme>.png`. They are not compared with anything. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { Launched } from './launch';

const FOLDER = resolve('tests/.out/screens');

/** Takes a picture of a page, or of the document inside a frame (the sidebar), and returns its path. */
export async function screen(
  of: Pick<Launched, 'lang' | 'theme'>,
  where: Page | Frame,
  name: string,
  fullPage = false,
): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `${name}-${of.lang}-${of.theme}.png`);
  await where.evaluate(() => document.fonts.ready.then(() => undefined));
  if ('screenshot' in where) await where.screenshot({ path, fullPage });
  else await where.locator('body').screenshot({ path });
  return path;
}

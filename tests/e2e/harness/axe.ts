/** Accessibility of a page or frame in the real browser: axe's findings as readable lines, an empty list when there is nothing to mend. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs axe within `where`, at `root` (a selector) and below. The script goes in through the debugger, which an extension page's CSP allows.
 * Frames inside are not entered: check each on its own.
 */
export async function axeFindings(where: Page | Frame, root = 'html'): Promise<string[]> {
  await where.evaluate(source);
  const results = await where.evaluate(async (selector) => {
    const { axe } = window as unknown as { axe: { run(on: Element, options: object): Promise<AxeResults> } };
    const element = document.querySelector(selector);
    if (!element) throw new Error(`nothing to check at ${selector}`);
    return axe.run(element, { iframes: false, resultTypes: ['violations'] });
  }, root);
  return results.violations.flatMap((rule) =>
    rule.nodes.map(
      (node) => `${rule.id}: ${rule.help} (${node.target.join(' ')}) ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`,
    ),
  );
}

/** The accessibility check every component test makes. Contrast needs layout: `tokens.test.ts` and the browser tests see to it. */
import axe from 'axe-core';

/** What axe finds wrong, one line each; empty when all is well. */
export async function violations(container: Element): Promise<string[]> {
  const found = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

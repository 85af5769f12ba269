/** Three ways in which other tools read a dashboard at every change, each written as they write it. Timed by `page.ts`. */

const PATTERN = (label: string) => new RegExp(`${label}\\s*([¥\\d.,万]+)`);

/** All the text of the page, and a pattern for each label. */
export function byInnerText(labels: readonly string[]): (string | undefined)[] {
  const text = document.body.innerText;
  return labels.map((label) => PATTERN(label).exec(text)?.[1]);
}

/** A walk over all text that can be seen, and the text behind each label. */
export function byTreeWalker(labels: readonly string[]): (string | undefined)[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim();
    if (text && node.parentElement?.checkVisibility()) texts.push(text);
  }
  return labels.map((label) => texts[texts.indexOf(label) + 1]);
}

/** A path for each label, and the element behind it. */
export function byXPath(labels: readonly string[]): (string | undefined)[] {
  return labels.map((label) => {
    const path = `//*[normalize-space(text())="${label}"]/following-sibling::*[1]`;
    return document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue?.textContent ?? undefined;
  });
}

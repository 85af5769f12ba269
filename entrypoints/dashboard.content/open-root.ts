/** Opens shadow roots, closed ones too, as only an extension may. */
import { browser } from '#imports';

type FirefoxElement = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** Asked by name and not by `instanceof`: an element of a frame has another window's classes. */
const XHTML = 'http://www.w3.org/1999/xhtml';

/** The shadow root of an element; null when it has none. */
export function openRoot(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot } = element as FirefoxElement;
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  // Chromium's call throws for anything that is not an HTML element, and such elements have no shadow root but an open one.
  if (element.namespaceURI !== XHTML || !browser.dom) return element.shadowRoot;
  try {
    return browser.dom.openOrClosedShadowRoot(element as HTMLElement);
  } catch {
    // Outside a content script (the practice page) there is no such right.
    return element.shadowRoot;
  }
}

/** A part of the page that scrolls by itself, reachable by keys and named by its heading. */
import type { ComponentChildren } from 'preact';

interface Props {
  /** Id of the heading. */
  by: string;
  children: ComponentChildren;
}

export function Scroll({ by, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is no group of form fields.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys.
    <div class="ad-practice-scroll" role="group" tabIndex={0} aria-labelledby={by}>
      {children}
    </div>
  );
}

/** What a page of the desk says while nothing is on it: what belongs here, and how it gets here. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/icon-paths';

interface Props {
  icon: IconName;
  text: string;
  /** Buttons. */
  children?: ComponentChildren;
}

export function EmptyState({ icon, text, children }: Props) {
  return (
    <section class="adk-empty">
      <Icon name={icon} size="lg" />
      <p>{text}</p>
      {children && <div class="adk-row">{children}</div>}
    </section>
  );
}

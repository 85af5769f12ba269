/** A whole area that has nothing to list: empty, nothing found, failed. Says what is the case and what to do. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/icon-paths';

interface Props {
  icon: IconName;
  title: string;
  text: string;
  /** A failure is announced at once. */
  failed?: boolean;
  children?: ComponentChildren;
}

export function Blank({ icon, title, text, failed, children }: Props) {
  return (
    <div class="adh-blank" {...(failed ? { role: 'alert' } : {})}>
      <Icon name={icon} size="lg" />
      <h2 class="adh-blank-title">{title}</h2>
      <p class="adh-blank-text">{text}</p>
      {children}
    </div>
  );
}

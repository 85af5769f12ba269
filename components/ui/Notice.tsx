/** A calm box that says what happened and what to do. It stays until its cause is gone; a passing word is a toast. */
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

interface Props {
  /** `problem` is spoken at once by a screen reader, the others when it has time. */
  tone: 'info' | 'warning' | 'problem';
  title: string;
  /** What to do. Not spoken by itself, so that a running clock in it does not chatter. */
  children?: ComponentChildren;
  /** Buttons. */
  actions?: ComponentChildren;
  icon?: IconName;
  /** One running line instead of a title with text below. */
  compact?: boolean;
}

const ICONS = { info: 'info', warning: 'warning', problem: 'warning' } as const satisfies Record<Props['tone'], IconName>;

export function Notice({ tone, title, children, actions, icon = ICONS[tone], compact = false }: Props) {
  return (
    <section class={`ad-notice ad-notice-${tone}${compact ? ' ad-notice-compact' : ''}`}>
      <Icon name={icon} />
      <div class="ad-notice-body">
        <p class="ad-notice-title" role={tone === 'problem' ? 'alert' : 'status'}>
          {title}
        </p>
        {children && <div class="ad-notice-text">{children}</div>}
        {actions && <div class="ad-notice-actions">{actions}</div>}
      </div>
    </section>
  );
}

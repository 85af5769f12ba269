/** A button of the house: looks by meaning (`variant`), optional icon, `pressed` for toggles, `busy` while an answer is awaited. */
import type { ButtonHTMLAttributes } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'size' | 'type'>;

export interface ButtonProps extends Native {
  /** `primary` the next step · `live` recording, on air · `danger` cannot be taken back · `quiet` beside others. */
  variant?: 'primary' | 'plain' | 'quiet' | 'live' | 'danger';
  size?: 'sm' | 'md' | 'lg';
  icon?: IconName;
  /** For a toggle: whether it is on. Absent = not a toggle. */
  pressed?: boolean;
  /** An answer is awaited: further presses do nothing, the focus stays. */
  busy?: boolean;
  type?: 'button' | 'submit';
}

/** While busy a press is swallowed, also a submitting one, and the focus stays where it is. */
const refuse = (event: Event) => event.preventDefault();

export function Button({ variant = 'plain', size = 'md', icon, pressed, busy, class: extra, children, ...rest }: ButtonProps) {
  const onClick = rest.onClick;
  const classes = ['ad-button', `ad-button-${variant}`, `ad-control-${size}`, extra].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      {...rest}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...(busy ? { 'aria-busy': true, 'aria-disabled': true, onClick: refuse } : { onClick })}
      class={classes}
    >
      {icon && <Icon name={icon} size={size === 'lg' ? 'lg' : size === 'sm' ? 'sm' : 'md'} />}
      {children}
    </button>
  );
}

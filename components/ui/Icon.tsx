/** One inline drawing. Silent beside a text; with a `label` it speaks for itself. Which drawing means what is left to the caller. */
import { ICON_PATHS, type IconName } from './icon-paths';

interface Props {
  name: IconName;
  size?: 'sm' | 'md' | 'lg';
  /** Spoken name, only where no text stands beside the icon. */
  label?: string;
}

export function Icon({ name, size = 'md', label }: Props) {
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': label };
  return (
    <svg class={`ad-icon ad-icon-${size}`} viewBox="0 0 24 24" focusable="false" {...naming}>
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}

/** One inline drawing. Silent beside a text; with a `label` it speaks for itself. Which drawing means what is left to the caller. */
import { ICON_PATHS, type IconName } from './icon-paths';

interface Props {
  name: IconName;
  size?: 'sm' | 'md' | 'lg';
  /** Spoken name, only where no text stands beside the icon. */
  label?: string;
}

export function Icon({ name, size = 'md', label }: Props) {
  const classes = `ad-icon ad-icon-${size}`;
  return label === undefined ? (
    <svg class={classes} viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICON_PATHS[name]} />
    </svg>
  ) : (
    <svg class={classes} viewBox="0 0 24 24" role="img" aria-label={label}>
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}

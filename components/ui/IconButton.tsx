/** A button that shows only an icon; its `label` is its name and its hint. */
import { Button, type ButtonProps } from './Button';
import type { IconName } from './icon-paths';

type Props = Omit<ButtonProps, 'children' | 'icon' | 'title' | 'aria-label'> & { icon: IconName; label: string };

export function IconButton({ label, variant = 'quiet', class: extra, ...rest }: Props) {
  return (
    <Button
      {...rest}
      variant={variant}
      class={['ad-icon-button', extra].filter(Boolean).join(' ')}
      aria-label={label}
      title={label}
    />
  );
}

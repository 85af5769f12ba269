/** A section that can be closed, and stays as it was left. Its `aside` says the gist of it even while it is closed. */
import type { ComponentChildren } from 'preact';
import { useModel } from '../model';

interface Props {
  /** Name it is remembered by. */
  name: string;
  heading: string;
  aside?: ComponentChildren;
  /** Open while nobody opened or closed it. */
  initial?: boolean;
  children: ComponentChildren;
}

export function Fold({ name, heading, aside, initial = false, children }: Props) {
  const { aide } = useModel();
  const open = aide.folds.value[name] ?? initial;
  return (
    <details
      class="ad-part"
      open={open}
      data-part={name}
      onToggle={(event) => {
        const now = event.currentTarget.open;
        if (now !== (aide.folds.peek()[name] ?? initial)) aide.set.folds({ ...aide.folds.peek(), [name]: now });
      }}
    >
      <summary>
        <h2>{heading}</h2>
        {aside && <span class="ad-aside ad-num">{aside}</span>}
      </summary>
      <div class="ad-part-body">{children}</div>
    </details>
  );
}

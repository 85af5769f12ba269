/** Work that takes a while: what is done, how far it is, and a way to stop it. */
import { Button } from './Button';

interface Props {
  /** What is under way, in words. */
  label: string;
  done: number;
  /** 0 = not known yet. */
  all: number;
  stopLabel: string;
  onStop(): void;
}

export function WorkBar({ label, done, all, stopLabel, onStop }: Props) {
  return (
    <div class="ad-work">
      <progress value={done} max={Math.max(1, all)} aria-label={label} />
      <span role="status">{label}</span>
      <Button size="sm" icon="stop" onClick={onStop}>
        {stopLabel}
      </Button>
    </div>
  );
}

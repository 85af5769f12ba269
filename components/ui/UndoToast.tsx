/** A notice that something was done, with a way back for a while. What is undone is left to the caller. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from './Button';
import { IconButton } from './IconButton';

interface Props {
  text: string;
  /** Absent = there is no way back, only the notice. */
  undoLabel?: string;
  dismissLabel: string;
  onUndo?(): void;
  onDismiss(): void;
  /** How long it stays when nobody points at it or has the focus in it. */
  ms?: number;
}

export function UndoToast({ text, undoLabel, dismissLabel, onUndo, onDismiss, ms = 10_000 }: Props) {
  const [held, setHeld] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text is a new notice, and starts its own time
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onDismiss, ms);
    return () => clearTimeout(timer);
  }, [held, ms, text]);

  return (
    <div
      class="ad-toast"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span class="ad-toast-text">{text}</span>
      {undoLabel && onUndo && (
        <Button size="sm" icon="undo" onClick={onUndo}>
          {undoLabel}
        </Button>
      )}
      <IconButton icon="close" size="sm" label={dismissLabel} onClick={onDismiss} />
    </div>
  );
}

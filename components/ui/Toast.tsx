/** A passing word after an action: what was done, or why not. Something that can be undone is an `UndoToast`. */
import { useEffect } from 'preact/hooks';
import { IconButton } from './IconButton';

interface Props {
  text: string;
  tone?: 'done' | 'refused';
  dismissLabel: string;
  onDismiss(): void;
  /** A refusal stays twice as long: it has to be read. */
  ms?: number;
}

export function Toast({ text, tone = 'done', dismissLabel, onDismiss, ms = 5000 }: Props) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text is a new toast, and starts its own time
  useEffect(() => {
    const timer = setTimeout(onDismiss, tone === 'refused' ? ms * 2 : ms);
    return () => clearTimeout(timer);
  }, [text, tone, ms]);
  return (
    <div class={`ad-toast ad-toast-${tone}`} role={tone === 'refused' ? 'alert' : 'status'}>
      <span class="ad-toast-text">{text}</span>
      <IconButton icon="close" size="sm" label={dismissLabel} onClick={onDismiss} />
    </div>
  );
}

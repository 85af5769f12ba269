/** A question that must be answered first: the browser's own modal dialog, which keeps the focus and closes on Escape. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  title: string;
  /** Called for Escape as well. The caller takes the dialog away. */
  onClose(): void;
  children: ComponentChildren;
  actions: ComponentChildren;
}

export function Dialog({ title, onClose, children, actions }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      class="ad-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      <div class="ad-dialog-body">{children}</div>
      <div class="ad-dialog-actions">{actions}</div>
    </dialog>
  );
}

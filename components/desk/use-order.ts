/** Reordering by drag and by keys: what each row needs to be dragged, dropped on and moved with Alt+↑ and Alt+↓. The edit is the caller's. */
import { useMemo, useRef, useState } from 'preact/hooks';

/** The same object for as long as the list is shown, so that rows that did not change are not drawn anew. */
export interface Order {
  row(
    id: string,
    before: string | null,
  ): {
    draggable: boolean;
    onDragStart(event: DragEvent): void;
    onDragOver(event: DragEvent): void;
    onDrop(event: DragEvent): void;
    onDragEnd(): void;
    onKeyDown(event: KeyboardEvent): void;
  };
  /** Moves by a button; the focus stays on it though the row moves. */
  by(id: string, by: number): void;
}

/** A node that is moved in the document loses the focus: give it back once the move is drawn. */
function keepingFocus(work: () => void): void {
  const focused = document.activeElement;
  work();
  setTimeout(() => {
    if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused) focused.focus();
  });
}

/** `over`: row above which the dragged one would land. `drop`: put `id` before another, `null` = at the end. */
export function useOrder(
  moveBy: (id: string, by: number) => void,
  drop: (id: string, before: string | null) => void,
): { over: string | null; order: Order } {
  const edits = useRef({ moveBy, drop });
  edits.current = { moveBy, drop };
  const [over, setOver] = useState<string | null>(null);
  const order = useMemo(() => createOrder(edits, setOver), []);
  return { over, order };
}

function createOrder(
  edits: { readonly current: { moveBy(id: string, by: number): void; drop(id: string, before: string | null): void } },
  setOver: (over: string | null) => void,
): Order {
  let dragged: string | null = null;
  const end = () => {
    dragged = null;
    setOver(null);
  };
  const by = (id: string, steps: number) => keepingFocus(() => edits.current.moveBy(id, steps));
  return {
    by,
    row: (id, next) => ({
      draggable: true,
      onDragStart(event) {
        // Text in a field is selected by dragging, not moved.
        if (event.target instanceof Element && event.target.closest('input, textarea, select')) return event.preventDefault();
        dragged = id;
        event.dataTransfer?.setData('text/plain', id);
        if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
      },
      onDragOver(event) {
        if (dragged === null) return;
        event.preventDefault();
        setOver(below(event) ? (next ?? 'end') : id);
      },
      onDrop(event) {
        event.preventDefault();
        const moved = dragged;
        if (moved !== null) edits.current.drop(moved, below(event) ? next : id);
        end();
      },
      onDragEnd: end,
      onKeyDown(event) {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        event.stopPropagation();
        by(id, event.key === 'ArrowUp' ? -1 : 1);
      },
    }),
  };
}

/** Whether the pointer is in the lower half of the row. */
function below(event: DragEvent): boolean {
  const row = event.currentTarget as Element;
  const { top, height } = row.getBoundingClientRect();
  return event.clientY > top + height / 2;
}

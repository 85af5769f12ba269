/** A long list that draws only the rows in view, all of one height. The arrows go from row to row; what a row shows is the caller's. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props<T> {
  label: string;
  rows: readonly T[];
  rowId(row: T): string;
  children: (row: T, index: number) => ComponentChildren;
  /** Row that must be in view. */
  current?: string | undefined;
}

/** Rows drawn beyond what is in view, so that scrolling shows no holes. */
const BEYOND = 8;
/** Until the first row was measured. */
const GUESS = 44;

export function WindowedList<T>({ label, rows, rowId, children, current }: Props<T>) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800, row: GUESS });
  const measure = () => {
    const element = box.current;
    if (!element) return;
    const row = element.querySelector('li')?.getBoundingClientRect().height || GUESS;
    setView((was) => {
      const now = { top: element.scrollTop, height: element.clientHeight || 800, row };
      return was.top === now.top && was.height === now.height && was.row === now.row ? was : now;
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads the element alone, and is told of its size by the observer
  useEffect(() => {
    measure();
    const watch = new ResizeObserver(measure);
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  const index = current === undefined ? -1 : rows.findIndex((row) => rowId(row) === current);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another current row scrolls, not a longer list
  useEffect(() => {
    const element = box.current;
    if (!element || index < 0) return;
    const top = index * view.row;
    if (top < element.scrollTop || top + view.row > element.scrollTop + element.clientHeight)
      element.scrollTop = Math.max(0, top - element.clientHeight / 2);
  }, [current]);
  const from = Math.max(0, Math.floor(view.top / view.row) - BEYOND);
  const to = Math.min(rows.length, Math.ceil((view.top + view.height) / view.row) + BEYOND);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="adk-window" ref={box} onScroll={measure} tabIndex={0} aria-label={label}>
      <ul style={{ paddingTop: from * view.row, paddingBottom: (rows.length - to) * view.row }}>
        {rows.slice(from, to).map((row, i) => (
          <li key={rowId(row)} aria-setsize={rows.length} aria-posinset={from + i + 1}>
            {children(row, from + i)}
          </li>
        ))}
      </ul>
    </section>
  );
}

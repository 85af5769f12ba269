/** The text of a field while somebody types it; the value that it stands for is kept elsewhere. How it is read is left to the field. */
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Typed<T> {
  /** Null = nothing is being typed: the kept value is shown. */
  text: string | null;
  type(text: string | null): void;
  /** What this field has just given on: when it comes back, the text stays as it is. */
  gave(value: T): void;
}

export function useTyped<T>(value: T): Typed<T> {
  const [text, type] = useState<string | null>(null);
  const own = useRef(value);
  // An undo or another window changed it: what was typed here no longer counts.
  useEffect(() => {
    if (own.current !== value) {
      own.current = value;
      type(null);
    }
  }, [value]);
  return {
    text,
    type,
    gave(given) {
      own.current = given;
    },
  };
}

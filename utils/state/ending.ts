/** Ending by one press, with a few seconds to take it back. Ending itself is left to `end`. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Timing } from './clock';

export interface Ending {
  /** When it will end, epoch ms; null while nobody pressed. */
  endsAt: ReadonlySignal<number | null>;
  /** Begins the wait; pressed again, ends at once. */
  press(): void;
  undo(): void;
  /** The page goes away: what was pressed is done now. */
  flush(): void;
}

/** Long enough to see the mistake, short enough that nobody wonders whether it worked. */
const GRACE_MS = 4000;
/** The second half of a double click is no second press. */
const DOUBLE_CLICK_MS = 600;

export function createEnding(end: () => void, timing: Timing): Ending {
  const endsAt = signal<number | null>(null);
  let callOff = () => {};

  function finish(): void {
    callOff();
    endsAt.value = null;
    end();
  }

  return {
    endsAt,
    press() {
      const due = endsAt.peek();
      if (due === null) {
        endsAt.value = timing.now() + GRACE_MS;
        callOff = timing.after(GRACE_MS, finish);
      } else if (timing.now() - (due - GRACE_MS) > DOUBLE_CLICK_MS) finish();
    },
    undo() {
      callOff();
      endsAt.value = null;
    },
    flush() {
      if (endsAt.peek() !== null) finish();
    },
  };
}

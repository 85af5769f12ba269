/** A file that is being made, as state of a component: how far it is, stopping it, and that it failed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../../utils/state/handover';

/** What is quick shows no bar, which would only flash. */
const SHOWN_AFTER_MS = 300;

interface Making {
  /** What is being made, by its name; null = nothing. */
  what: string | null;
  /** Null until it has taken a moment. */
  at: { done: number; all: number } | null;
  failed: boolean;
  make(what: string, work: (progress: Progress) => Promise<{ ok: boolean } | null>): Promise<void>;
  stop(): void;
  dismiss(): void;
}

export function useMaking(): Making {
  const [what, setWhat] = useState<string | null>(null);
  const [at, setAt] = useState<Making['at']>(null);
  const [failed, setFailed] = useState(false);
  const stopped = useRef(false);
  const busy = useRef(false);
  // A page that is left wants no file any more.
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );
  return {
    what,
    at,
    failed,
    async make(name, work) {
      // One at a time: the bar and its button are those of one file.
      if (busy.current) return;
      busy.current = true;
      stopped.current = false;
      setWhat(name);
      setFailed(false);
      const start = performance.now();
      const answer = await work((done, all) => {
        if (performance.now() - start >= SHOWN_AFTER_MS) setAt({ done, all });
        return stopped.current;
      });
      busy.current = false;
      setAt(null);
      setWhat(null);
      setFailed(answer?.ok === false);
    },
    stop: () => {
      stopped.current = true;
    },
    dismiss: () => setFailed(false),
  };
}

/** A component whose code is loaded when it is first shown. What stands there meanwhile, and when it cannot be had, is the caller's. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Loaded<P> {
  /** null while it is on its way, and for good once it has failed. */
  View: ComponentType<P> | null;
  /** After an update of the extension the old code is gone. */
  failed: boolean;
}

/** `load`: the same function at every drawing. */
export function useLoaded<P>(load: () => Promise<ComponentType<P>>): Loaded<P> {
  const [View, setView] = useState<ComponentType<P> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    load().then(
      (view) => setView(() => view),
      () => setFailed(true),
    );
  }, [load]);
  return { View, failed };
}

/** A value that follows another one frame later, so that a key press is drawn before a long list is filtered by it. */
import { useEffect, useState } from 'preact/hooks';

export function useDeferred<T>(value: T): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setLate(value));
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return late;
}

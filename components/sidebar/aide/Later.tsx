/** A part that is seldom needed: its code is loaded when it is first shown, so that the sidebar is there at once. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../ui/text';

interface Props<P> {
  /** The same function at every drawing. */
  load(): Promise<ComponentType<P>>;
  props: P & object;
}

export function Later<P>({ load, props }: Props<P>) {
  const { t } = useText();
  const [View, setView] = useState<ComponentType<P> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    load().then(
      (view) => setView(() => view),
      // After an update of the extension the old code is gone.
      () => setFailed(true),
    );
  }, [load]);
  if (failed) return <p class="ad-warn">{t('sidebar.aide.notLoaded')}</p>;
  return View && <View {...props} />;
}

/** A part that is seldom needed: its code is loaded when it is first shown, so that the sidebar is there at once. */
import type { ComponentType } from 'preact';
import { useText } from '../../ui/text';
import { useLoaded } from '../../ui/use-loaded';

interface Props<P> {
  /** The same function at every drawing. */
  load(): Promise<ComponentType<P>>;
  props: P & object;
}

export function Later<P>({ load, props }: Props<P>) {
  const { t } = useText();
  const { View, failed } = useLoaded(load);
  if (failed) return <p class="ad-warn">{t('sidebar.aide.notLoaded')}</p>;
  return View && <View {...props} />;
}

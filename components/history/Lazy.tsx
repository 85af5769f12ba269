/** A page whose code is loaded when it is first shown, so that the list alone stays small. */
import type { ComponentType } from 'preact';
import { useText } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { Blank } from './Blank';
import { LIST_HREF } from './doors';

interface Props<P> {
  /** The same function at every drawing. */
  load(): Promise<ComponentType<P>>;
  props: P & object;
}

export function Lazy<P>({ load, props }: Props<P>) {
  const { t } = useText();
  const { View, failed } = useLoaded(load);
  if (failed) {
    return (
      <Blank icon="warning" title={t('history.failed.title')} text={t('history.failed.text')} failed>
        <a href={LIST_HREF}>{t('history.session.back')}</a>
      </Blank>
    );
  }
  if (!View) {
    return (
      <p class="adh-loading" role="status">
        {t('history.session.loading')}
      </p>
    );
  }
  return <View {...props} />;
}

/** A page whose code is loaded when it is first shown, so that the list alone stays small. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useText } from '../ui/text';
import { Blank } from './Blank';
import { LIST_HREF } from './doors';

interface Props<P> {
  /** The same function at every drawing. */
  load(): Promise<ComponentType<P>>;
  props: P & object;
}

export function Lazy<P>({ load, props }: Props<P>) {
  const { t } = useText();
  const [View, setView] = useState<ComponentType<P> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    load().then(
      (view) => setView(() => view),
      () => setFailed(true),
    );
  }, [load]);
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

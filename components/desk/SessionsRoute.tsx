/** History within the desk: its code, texts and colours are loaded when it is first shown. What it works with is the entry point's. */
import type { ComponentType } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/text';
import { SessionsContext } from './sessions-model';

export function SessionsRoute() {
  const { t } = useText();
  const load = useContext(SessionsContext);
  const [View, setView] = useState<ComponentType | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    load().then(
      (view) => setView(() => view),
      () => setFailed(true),
    );
  }, [load]);
  if (View) return <View />;
  if (failed) return <Notice tone="problem" title={t('desk.failed.title')} />;
  return (
    <p class="adk-quiet" role="status">
      {t('desk.loading')}
    </p>
  );
}

/** Once in a session: the data page was in the background, where it may show its numbers late, and what to do. Seen, it does not come again. */
import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/text';
import { useModel } from './model';

export function HiddenAdvice() {
  const { live, aide } = useModel();
  const { t } = useText();
  const session = useComputed(() => live.state.value?.session?.id);
  const hiddenNow = useComputed(() => {
    const state = live.state.value;
    const recorded = state?.sources.some(({ tab }) => tab === state.here?.tab);
    return recorded === true && state?.here?.hidden === true && state.here.reader.state === 'reading';
  });
  /** The session in which it was hidden: a sidebar on the page itself is seen again only afterwards. */
  const hiddenIn = useSignal<string | undefined>(undefined);
  useSignalEffect(() => {
    if (hiddenNow.value) hiddenIn.value = session.value;
  });
  const id = session.value;
  if (id === undefined || hiddenIn.value !== id || aide.advised.value === id) return null;
  return (
    <Notice
      tone="info"
      compact
      title={t('sidebar.page.hidden')}
      actions={
        <Button size="sm" variant="quiet" onClick={() => aide.set.advised(id)}>
          {t('sidebar.page.hiddenSeen')}
        </Button>
      }
    >
      <p>{t('sidebar.page.hiddenDo')}</p>
    </Notice>
  );
}

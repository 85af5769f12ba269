/** `Start recording`: possible as soon as a data page is connected that is not recorded in another tab already. */
import { useComputed } from '@preact/signals';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { useModel } from './model';

/** `joins`: a session runs on another page, and this one would feed it too. */
export function StartButton({ joins = false }: { joins?: boolean }) {
  const { live, actions, rundown } = useModel();
  const { t } = useText();
  const possible = useComputed(() => {
    const here = live.state.value?.here;
    return here !== undefined && here.duplicateOf === undefined;
  });
  const start = () => {
    const hosts = rundown.items.peek().flatMap((item) => (rundown.rundown.peek().sample ? [] : item.segment.hosts));
    void actions.start([...new Set(hosts)]);
  };
  return (
    <>
      <Button
        class="ad-start"
        variant="live"
        size="lg"
        icon="record"
        busy={actions.busy.value}
        disabled={!possible.value}
        onClick={start}
      >
        {t('sidebar.start')}
      </Button>
      {joins && possible.value && <span class="ad-record-hint">{t('sidebar.join')}</span>}
    </>
  );
}

/** Copies the sample show into one's own products, hosts and rundowns, to be changed as one likes; and opens it. */
import { useState } from 'preact/hooks';
import { deskHref } from '../../utils/state/desk-route';
import { copySample } from '../../utils/state/desk-sample';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { useDesk } from './model';

export function TakeSample() {
  const { desk, go, newId, sample } = useDesk();
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  async function take(): Promise<void> {
    setBusy(true);
    const copy = copySample(await sample(), newId);
    desk.edit((data) => ({
      products: [...data.products, ...copy.products],
      hosts: [...data.hosts, ...copy.hosts],
      rundowns: [...data.rundowns, copy.rundown],
    }));
    setBusy(false);
    go(deskHref('rundown', copy.rundown.id));
  }
  return (
    <Button icon="copy" busy={busy} onClick={() => void take()}>
      {t('desk.first.sample')}
    </Button>
  );
}

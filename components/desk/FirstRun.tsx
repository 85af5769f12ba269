/** The first three steps: see numbers, have products, open the prompter. Shown until they were done or skipped, and then never again. */
import { useState } from 'preact/hooks';
import { deskHref } from '../../utils/state/desk-route';
import { copySample } from '../../utils/state/desk-sample';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { useDesk } from './model';

export function FirstRun() {
  const { desk, firstRunDone, finishFirstRun, openPractice, openPrompter, go, newId, sample } = useDesk();
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const { products, rundowns } = desk.data.value;
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
  const takeSample = (
    <Button icon="copy" busy={busy} onClick={() => void take()}>
      {t('desk.first.sample')}
    </Button>
  );
  if (firstRunDone.value) return rundowns.length === 0 ? <p>{takeSample}</p> : null;
  return (
    <section class="adk-first" aria-label={t('desk.first.title')}>
      <div class="adk-title">
        <h2>{t('desk.first.title')}</h2>
        <Button class="adk-end" variant="quiet" onClick={finishFirstRun}>
          {t('desk.first.skip')}
        </Button>
      </div>
      <ol class="adk-steps">
        <li>
          <h3>{t('desk.first.numbers')}</h3>
          <p>{t('desk.first.numbersText')}</p>
          <Button icon="play" onClick={openPractice}>
            {t('desk.first.practice')}
          </Button>
        </li>
        <li data-done={products.length > 0}>
          <h3>{t('desk.first.products')}</h3>
          <p>{t('desk.first.productsText')}</p>
          <div class="adk-row">
            <Button icon="upload" onClick={() => go(deskHref('products', 'import'))}>
              {t('desk.products.import')}
            </Button>
            {rundowns.length === 0 && takeSample}
          </div>
        </li>
        <li>
          <h3>{t('desk.first.prompter')}</h3>
          <p>{t('desk.first.prompterText')}</p>
          <Button
            icon="screen"
            onClick={() => {
              openPrompter();
              finishFirstRun();
            }}
          >
            {t('desk.first.openPrompter')}
          </Button>
        </li>
      </ol>
    </section>
  );
}

/** The first three steps: see numbers, have products, open the prompter. Shown until they were done or skipped, and then never again. */
import { useState } from 'preact/hooks';
import { deskHref } from '../../utils/state/desk-route';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { useDesk } from './model';
import { TakeSample } from './TakeSample';

export function FirstRun() {
  const { desk, firstRunDone, finishFirstRun, openPractice, openPrompter, go } = useDesk();
  const { t } = useText();
  const { products, rundowns } = desk.data.value;
  const [refused, setRefused] = useState(false);
  async function open(): Promise<void> {
    const isOpen = await openPrompter();
    setRefused(!isOpen);
    if (isOpen) finishFirstRun();
  }
  if (firstRunDone.value) return null;
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
            {rundowns.length === 0 && <TakeSample />}
          </div>
        </li>
        <li>
          <h3>{t('desk.first.prompter')}</h3>
          <p>{t('desk.first.prompterText')}</p>
          <Button icon="screen" onClick={() => void open()}>
            {t('desk.first.openPrompter')}
          </Button>
          {refused && <p role="alert">{t('desk.first.notOpened')}</p>}
        </li>
      </ol>
    </section>
  );
}

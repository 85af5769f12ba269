/** The first time: what to do with this window, in three lines. Read once, it does not come back. */
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { useModel } from './model';

export function FirstHint() {
  const { look, stage } = useModel();
  const { t } = useText();
  if (look.value.value.hinted || stage.panel.value !== null) return null;
  return (
    <section class="ad-hint" aria-label={t('prompter.hint.title')}>
      <h2>{t('prompter.hint.title')}</h2>
      <ol>
        <li>{t('prompter.hint.screen')}</li>
        <li>{t('prompter.hint.points')}</li>
        <li>{t('prompter.hint.keys')}</li>
      </ol>
      <div class="ad-panel-row">
        <Button variant="primary" onClick={() => stage.change({ hinted: true })}>
          {t('prompter.hint.done')}
        </Button>
        <Button
          onClick={() => {
            stage.change({ hinted: true });
            stage.panel.value = 'calibration';
          }}
        >
          {t('prompter.set.measure')}
        </Button>
      </div>
    </section>
  );
}

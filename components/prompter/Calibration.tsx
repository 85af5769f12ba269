/** Once for each screen: hold a bank card against the drawn one and make them equal. From then on a millimetre is a millimetre. */
import { useState } from 'preact/hooks';
import { CARD_MM, PX_PER_MM_RANGE } from '../../utils/domain/prompter/size';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { useModel } from './model';
import { Panel } from './Panel';
import { Slider } from './Slider';

/** A tenth of a millimetre over the width of a card. */
const STEP = 0.005;

export function Calibration() {
  const { screen, stage } = useModel();
  const { t } = useText();
  const [pxPerMm, setPxPerMm] = useState(screen.pxPerMm.peek());
  const finish = (measured: number | null) => {
    stage.keep(screen.measure(measured));
    stage.panel.value = 'settings';
  };
  return (
    <Panel title={t('prompter.set.measure')} wide>
      <p>{t('prompter.card.do')}</p>
      <div
        class="ad-bank-card"
        role="img"
        aria-label={t('prompter.card.name')}
        style={{ '--ad-card-width': `${CARD_MM.width * pxPerMm}px`, '--ad-card-height': `${CARD_MM.height * pxPerMm}px` }}
      >
        <span class="ad-bank-card-bar" />
        <span class="ad-num">{t('prompter.card.width', { mm: CARD_MM.width })}</span>
      </div>
      <Slider
        label={t('prompter.card.size')}
        value={pxPerMm}
        range={{ ...PX_PER_MM_RANGE, step: STEP }}
        text={t('prompter.card.scale', { px: pxPerMm.toFixed(2) })}
        onChange={setPxPerMm}
      />
      <p class="ad-field-hint">{t('prompter.card.hint')}</p>
      <div class="ad-panel-row">
        <Button variant="primary" icon="check" onClick={() => finish(pxPerMm)}>
          {t('prompter.card.save')}
        </Button>
        {screen.measured.value && <Button onClick={() => finish(null)}>{t('prompter.card.forget')}</Button>}
      </div>
    </Panel>
  );
}

/** How the prompter looks: size in millimetres at a distance, ground, mirror, calm, speed of the script. Every change shows at once. */

import { atAngle, atDistance, LOOK_RANGE } from '../../utils/domain/prompter/look';
import { ANGLES, type AngleName, angleName } from '../../utils/domain/prompter/size';
import { Button } from '../ui/Button';
import { Toggle } from '../ui/Toggle';
import { useText } from '../ui/text';
import { useModel } from './model';
import { Panel } from './Panel';
import { Slider } from './Slider';

/** A difference smaller than this is rounding. */
const SAME_MM = 0.5;

export function SettingsPanel() {
  const { stage, look, screen, awake } = useModel();
  const { t } = useText();
  const now = look.value.value;
  const { mm, metres, ground, mirror, strip, calm, ring, cpm } = now;
  const reach = angleName(mm, metres);
  const drawn = stage.shown.value === null ? mm : stage.shown.value / screen.pxPerMm.value;
  const flip = (name: 'mirror' | 'strip' | 'ring') => (on: boolean) => stage.change({ [name]: on });
  return (
    <Panel title={t('prompter.action.settings')}>
      <fieldset class="ad-panel-group">
        <legend>{t('prompter.set.size')}</legend>
        <Slider
          label={t('prompter.set.height')}
          value={mm}
          range={LOOK_RANGE.mm}
          text={t('prompter.set.mm', { mm })}
          onChange={(value) => stage.change({ mm: value })}
        />
        <Slider
          label={t('prompter.set.distance')}
          value={metres}
          range={LOOK_RANGE.metres}
          text={t('prompter.set.metres', { metres })}
          onChange={(value) => stage.change(atDistance(now, value))}
        />
        <p class="ad-field-hint">{t(`prompter.set.reach.${reach ?? 'none'}`)}</p>
        {drawn < mm - SAME_MM && <p class="ad-field-hint">{t('prompter.set.fitted', { mm: Math.round(drawn * 2) / 2 })}</p>}
        <div class="ad-panel-row">
          {(Object.keys(ANGLES) as AngleName[]).map((name) => (
            <Button key={name} size="sm" pressed={reach === name} onClick={() => stage.change(atAngle(now, ANGLES[name]))}>
              {t(`prompter.set.angle.${name}`)}
            </Button>
          ))}
        </div>
        <p class="ad-field-hint">{t(screen.measured.value ? 'prompter.set.measured' : 'prompter.set.notMeasured')}</p>
        <Button
          icon="target"
          onClick={() => {
            stage.panel.value = 'calibration';
          }}
        >
          {t('prompter.set.measure')}
        </Button>
      </fieldset>
      <fieldset class="ad-panel-group">
        <legend>{t('prompter.set.show')}</legend>
        <Toggle label={t('prompter.set.calm')} on={calm} onChange={(on) => stage.change({ calm: on })} />
        <p class="ad-field-hint">{t('prompter.set.calmHint')}</p>
        <Toggle label={t('prompter.set.ring')} on={ring} onChange={flip('ring')} />
        <Toggle
          label={t('prompter.set.light')}
          on={ground === 'light'}
          onChange={(on) => stage.change({ ground: on ? 'light' : 'dark' })}
        />
        <Toggle label={t('prompter.set.strip')} on={strip} onChange={flip('strip')} />
        <Toggle label={t('prompter.set.mirror')} on={mirror} onChange={flip('mirror')} />
      </fieldset>
      <fieldset class="ad-panel-group">
        <legend>{t('prompter.script')}</legend>
        <Slider
          label={t('prompter.set.speed')}
          value={cpm}
          range={LOOK_RANGE.cpm}
          text={t('prompter.set.cpm', { cpm })}
          onChange={(value) => stage.change({ cpm: value })}
        />
      </fieldset>
      <p class="ad-field-hint">{t(`prompter.awake.${awake.value}`)}</p>
    </Panel>
  );
}

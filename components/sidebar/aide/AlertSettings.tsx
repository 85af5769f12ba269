/** The rules: on or off, threshold, how long it must last, how soon again; and the sound. What is changed counts at once. */
import { rulesWith } from '../../../utils/domain/ledger/own-rules';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Toggle } from '../../ui/Toggle';
import { useText } from '../../ui/text';
import { useModel } from '../model';
import { AlertRuleFields } from './AlertRuleFields';
import { isRuleId } from './alert-text';

export function AlertSettings({ onClose }: { onClose(): void }) {
  const { aide, beep } = useModel();
  const { t } = useText();
  const rules = rulesWith(aide.rules.value);
  return (
    <Dialog
      title={t('sidebar.aide.alerts.settings')}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('sidebar.aide.alerts.done')}
        </Button>
      }
    >
      <div class="ad-rules">
        <div>
          <Toggle
            label={t('sidebar.aide.alerts.sound')}
            on={aide.sound.value}
            onChange={(on) => {
              aide.set.sound(on);
              // Said how it sounds; and a page may only sound after a click.
              if (on) beep();
            }}
          />
          <p class="ad-aside">{t('sidebar.aide.alerts.soundHint')}</p>
        </div>
        {rules.map((rule) => isRuleId(rule.id) && <AlertRuleFields key={rule.id} rule={rule} id={rule.id} />)}
        <p class="ad-aside">{t('sidebar.aide.alerts.stockHint')}</p>
      </div>
    </Dialog>
  );
}

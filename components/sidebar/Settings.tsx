/** Language, appearance, and the side of the page the sidebar stands on. Kept by whoever built the model. */
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useText } from '../ui/text';
import { type LanguageChoice, type ThemeChoice, useModel } from './model';

export function Settings() {
  const { look, frame } = useModel();
  const { t } = useText();
  return (
    <div class="ad-settings">
      <Field label={t('sidebar.settings.language')}>
        {(naming) => (
          <select
            {...naming}
            class="ad-input"
            value={look.language.value}
            onChange={(event) => look.setLanguage(event.currentTarget.value as LanguageChoice)}
          >
            <option value="auto">{t('sidebar.settings.auto')}</option>
            <option value="zh-CN">{t('sidebar.settings.zh')}</option>
            <option value="en">{t('sidebar.settings.en')}</option>
          </select>
        )}
      </Field>
      <Field label={t('sidebar.settings.theme')}>
        {(naming) => (
          <select
            {...naming}
            class="ad-input"
            value={look.theme.value}
            onChange={(event) => look.setTheme(event.currentTarget.value as ThemeChoice)}
          >
            <option value="auto">{t('sidebar.settings.auto')}</option>
            <option value="light">{t('sidebar.settings.light')}</option>
            <option value="dark">{t('sidebar.settings.dark')}</option>
          </select>
        )}
      </Field>
      {frame && (
        <div class="ad-settings-sides">
          <Button size="sm" icon="side-left" onClick={() => frame.onSide('left')}>
            {t('sidebar.frame.toLeft')}
          </Button>
          <Button size="sm" icon="side-right" onClick={() => frame.onSide('right')}>
            {t('sidebar.frame.toRight')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Language and theme as the person chose them, put on the page; `auto` follows the browser. */
import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { type Language, loadTexts, pickLanguage, translator } from '../../utils/i18n';
import { languageChoice, themeChoice } from '../../utils/settings/items';
import { follow } from '../../utils/state/stored';

/** The language in force. A setting that cannot be read leaves the browser's own. */
export function followAppearance(page: HTMLElement = document.documentElement): ReadonlySignal<Language> {
  const chosen = follow(languageChoice, 'auto');
  const theme = follow(themeChoice, 'auto');
  const language = computed(() => (chosen.value.value === 'auto' ? pickLanguage(navigator.languages) : chosen.value.value));
  effect(() => {
    const now = language.value;
    page.lang = now;
    void loadTexts(now, ['common']).then(() => {
      document.title = translator(now).t('common.name');
    });
  });
  effect(() => {
    page.dataset.theme = theme.value.value;
  });
  return language;
}

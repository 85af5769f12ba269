/** Language and theme as the person chose them, put on the page; `auto` follows the browser. */
import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { type Language, loadTexts, pickLanguage, type TextRoom, translator } from '../../utils/i18n';
import { logError } from '../../utils/platform/error-log';
import { languageChoice, themeChoice } from '../../utils/settings/items';
import { follow } from '../../utils/state/stored';

/** Resolves to the language in force once the choices have been read; a setting that cannot be read leaves the browser's own. */
export async function followAppearance(page: HTMLElement, preferred: readonly string[]): Promise<ReadonlySignal<Language>> {
  const chosen = follow(languageChoice, 'auto');
  const theme = follow(themeChoice, 'auto');
  const language = computed(() => (chosen.value.value === 'auto' ? pickLanguage(preferred) : chosen.value.value));
  effect(() => {
    page.lang = language.value;
    page.dataset.theme = theme.value.value;
  });
  await Promise.all([chosen.ready, theme.ready]).catch((error: unknown) => logError('settings', error));
  return language;
}

/** Keeps the title of the page in the language in force. */
export function nameDocument(language: ReadonlySignal<Language>, rooms: readonly TextRoom[]): void {
  effect(() => {
    const now = language.value;
    void loadTexts(now, rooms).then(() => {
      document.title = translator(now).t('desk.title');
    });
  });
}

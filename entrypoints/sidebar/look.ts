/** Language and theme of this page: kept in the settings, put into force on `<html>`. */
import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { Look } from '../../components/sidebar/model';
import { type Language, pickLanguage } from '../../utils/i18n';
import { logError } from '../../utils/platform/error-log';
import { type LanguageChoice, languageChoice, type ThemeChoice, themeChoice } from '../../utils/settings/items';
import { follow } from '../../utils/state/stored';

export interface PageLook extends Look {
  /** The language in force. */
  inForce: ReadonlySignal<Language>;
  /** Settles once the choices have been read, or could not be: then the browser's own count. */
  ready: Promise<void>;
}

export function followLook(root: HTMLElement, preferred: readonly string[]): PageLook {
  const language = follow<LanguageChoice>(languageChoice, 'auto');
  const theme = follow<ThemeChoice>(themeChoice, 'auto');
  const inForce = computed(() => (language.value.value === 'auto' ? pickLanguage(preferred) : language.value.value));
  const failed = (error: unknown) => logError('settings', error);
  effect(() => {
    root.lang = inForce.value;
    root.dataset.theme = theme.value.value;
  });
  return {
    language: language.value,
    theme: theme.value,
    inForce,
    setLanguage: (choice) => void language.set(choice).catch(failed),
    setTheme: (choice) => void theme.set(choice).catch(failed),
    ready: Promise.all([language.ready, theme.ready]).then(() => undefined, failed),
  };
}

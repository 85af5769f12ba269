/** The language of this page, as chosen in the sidebar or the popup; `auto` is the browser's. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { type Language, pickLanguage } from '../../utils/i18n';
import { logError } from '../../utils/platform/error-log';
import { type LanguageChoice, languageChoice } from '../../utils/settings/items';
import { follow } from '../../utils/state/stored';

/** Resolves once the choice has been read, or could not be: then the browser's own counts. */
export async function followLanguage(): Promise<ReadonlySignal<Language>> {
  const choice = follow<LanguageChoice>(languageChoice, 'auto');
  await choice.ready.catch((error: unknown) => logError('settings', error));
  return computed(() => (choice.value.value === 'auto' ? pickLanguage(navigator.languages) : choice.value.value));
}

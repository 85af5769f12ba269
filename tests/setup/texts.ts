/** Loads all texts once, so that components draw at once in tests. */
import { LANGUAGES, loadTexts, TEXT_ROOMS } from '../../utils/i18n';

await Promise.all(LANGUAGES.map((language) => loadTexts(language, TEXT_ROOMS)));

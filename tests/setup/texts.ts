/** Loads all texts once, so that components draw at once in tests; gives every property test the same seed, so that a red run can be repeated. */
import fc from 'fast-check';
import { LANGUAGES, loadTexts, TEXT_ROOMS } from '../../utils/i18n';

await Promise.all(LANGUAGES.map((language) => loadTexts(language, TEXT_ROOMS)));

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_122 });

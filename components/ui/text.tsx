/** Gives every component the texts of one language; choosing the language is left to the entrypoint. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Language, type Translator, translator } from '../../utils/i18n';

const Text = createContext<Translator>(translator('en'));

/** Changing `language` draws everything below anew in the other language. */
export function TextProvider({ language, children }: { language: Language; children: ComponentChildren }) {
  const texts = useMemo(() => translator(language), [language]);
  return <Text.Provider value={texts}>{children}</Text.Provider>;
}

/** Texts of the language in force; its `language` is also the locale that `domain/format` wants. English outside a provider. */
export function useText(): Translator {
  return useContext(Text);
}

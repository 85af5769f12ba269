/** Gives every component the texts of one language; choosing the language is left to the entrypoint. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { hasTexts, type Language, loadTexts, TEXT_ROOMS, type TextRoom, type Translator, translator } from '../../utils/i18n';

const Text = createContext<Translator>(translator('en'));

interface TextProviderProps {
  language: Language;
  /** The texts that are shown below; the others are not loaded. */
  rooms?: readonly TextRoom[];
  children: ComponentChildren;
}

/** Changing `language` draws everything below anew, as soon as the other language is there. Draws nothing before the first one is. */
export function TextProvider({ language, rooms = TEXT_ROOMS, children }: TextProviderProps) {
  const [shown, setShown] = useState<Language | null>(hasTexts(language, rooms) ? language : null);
  useEffect(() => {
    let wanted = true;
    void loadTexts(language, rooms).then(() => wanted && setShown(language));
    return () => {
      wanted = false;
    };
  }, [language, rooms]);
  const now = hasTexts(language, rooms) ? language : shown;
  const texts = useMemo(() => now && translator(now), [now]);
  return texts ? <Text.Provider value={texts}>{children}</Text.Provider> : null;
}

/** Texts of the language in force; its `language` is also the locale that `domain/format` wants. English outside a provider. */
export function useText(): Translator {
  return useContext(Text);
}

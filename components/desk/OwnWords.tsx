/** An office's own words for the wording check, and the phrases it lets pass: add and remove. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/text';
import { useDesk } from './model';

export function OwnWords() {
  const { own, setOwn } = useDesk();
  const { t } = useText();
  const [word, setWord] = useState('');
  const [suggestion, setSuggestion] = useState('');
  const { words, allow } = own.value;
  const typed = word.trim();
  const clear = () => {
    setWord('');
    setSuggestion('');
  };
  const add = () => {
    if (typed === '') return;
    const kept = words.filter((one) => one.word !== typed);
    setOwn({ allow, words: [...kept, { word: typed, ...(suggestion.trim() ? { suggestion: suggestion.trim() } : {}) }] });
    clear();
  };
  const pass = () => {
    if (typed !== '' && !allow.includes(typed)) setOwn({ words, allow: [...allow, typed] });
    clear();
  };
  return (
    <section class="adk-group" aria-label={t('desk.wording.own')}>
      <h3>{t('desk.wording.own')}</h3>
      <form
        class="adk-fields"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field label={t('desk.wording.ownWord')}>
          {(naming) => (
            <input
              {...naming}
              class="ad-input"
              maxLength={60}
              value={word}
              onInput={(event) => setWord(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={t('desk.wording.ownSuggestion')}>
          {(naming) => (
            <input
              {...naming}
              class="ad-input"
              maxLength={200}
              value={suggestion}
              onInput={(event) => setSuggestion(event.currentTarget.value)}
            />
          )}
        </Field>
        <div class="adk-row">
          <Button type="submit" icon="plus">
            {t('desk.wording.ownAdd')}
          </Button>
          <Button onClick={pass}>{t('desk.wording.ownAllow')}</Button>
        </div>
      </form>
      <ul class="adk-row adk-plain">
        {words.map((one) => (
          <li key={one.word} class="adk-badge" data-state="warning">
            {one.word}
            <IconButton
              size="sm"
              icon="close"
              label={t('desk.wording.ownRemove', { word: one.word })}
              onClick={() => setOwn({ allow, words: words.filter(({ word: other }) => other !== one.word) })}
            />
          </li>
        ))}
        {allow.map((phrase) => (
          <li key={phrase} class="adk-badge" data-state="ok">
            {t('desk.wording.allowed', { word: phrase })}
            <IconButton
              size="sm"
              icon="close"
              label={t('desk.wording.ownRemove', { word: phrase })}
              onClick={() => setOwn({ words, allow: allow.filter((other) => other !== phrase) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

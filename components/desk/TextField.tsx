/** A field of text that is kept as it is typed, with what is wrong and what should not be said on air below it. */
import { Field } from '../ui/Field';
import { WordingNotes } from './WordingNotes';

interface Props {
  label: string;
  value: string;
  onText(text: string): void;
  hint?: string;
  error?: string;
  /** Several lines. */
  lines?: number;
  /** It is said or shown on air, so its wording is checked. */
  spoken?: boolean;
  placeholder?: string;
  list?: string;
  required?: boolean;
}

/** More than any field may hold is cut by the browser while typing, so that nothing vanishes later without a word. */
const MOST = 4000;

export function TextField({ label, value, onText, hint, error, lines, spoken, placeholder, list, required }: Props) {
  return (
    <div class="adk-text">
      <Field label={label} {...(hint ? { hint } : {})} {...(error ? { error } : {})}>
        {(naming) =>
          lines ? (
            <textarea
              {...naming}
              class="ad-input"
              rows={lines}
              value={value}
              maxLength={MOST}
              onInput={(event) => onText(event.currentTarget.value)}
            />
          ) : (
            <input
              {...naming}
              class="ad-input"
              value={value}
              maxLength={MOST}
              autocomplete="off"
              placeholder={placeholder}
              list={list}
              aria-required={required}
              onInput={(event) => onText(event.currentTarget.value)}
            />
          )
        }
      </Field>
      {spoken && <WordingNotes text={value} />}
    </div>
  );
}

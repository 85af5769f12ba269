/** A line of text with its label and hint, and what the browser may suggest for it. */
import { useId } from 'preact/hooks';
import { Field } from '../ui/Field';

interface Props {
  label: string;
  hint?: string;
  /** Most characters. */
  most: number;
  value: string;
  /** Whole values of the field; absent = none are known. */
  suggestions?: readonly string[];
  onText(text: string): void;
}

export function SuggestField({ label, hint, most, value, suggestions, onText }: Props) {
  const list = useId();
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {(naming) => {
        const common = { ...naming, class: 'ad-input', maxLength: most, value };
        const onInput = (event: { currentTarget: HTMLInputElement }) => onText(event.currentTarget.value);
        if (!suggestions) return <input {...common} onInput={onInput} />;
        return (
          <>
            <input {...common} list={list} autocomplete="off" onInput={onInput} />
            <datalist id={list}>
              {suggestions.map((text) => (
                <option key={text} value={text} />
              ))}
            </datalist>
          </>
        );
      }}
    </Field>
  );
}

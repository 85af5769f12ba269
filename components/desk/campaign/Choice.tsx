/** One of a few, all of them in view: a row of radio buttons that looks like one control. */
import { useId } from 'preact/hooks';

interface Props<T extends string> {
  label: string;
  value: T;
  choices: readonly (readonly [T, string])[];
  onChange(value: T): void;
}

export function Choice<T extends string>({ label, value, choices, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="adc-choice">
      <legend>{label}</legend>
      <div class="adc-choice-row">
        {choices.map(([id, text]) => (
          <label key={id} class="adc-choice-one">
            <input type="radio" name={name} checked={value === id} onChange={() => onChange(id)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

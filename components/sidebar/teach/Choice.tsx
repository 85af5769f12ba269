/** One choice from a short list, with its name. */
import { Field } from '../../ui/Field';

interface Props {
  label: string;
  hint?: string;
  value: string;
  /** Value and text. */
  options: readonly (readonly [string, string])[];
  onChoose(value: string): void;
}

export function Choice({ label, hint, value, options, onChoose }: Props) {
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      {(naming) => (
        <select {...naming} class="ad-input" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          {options.map(([id, text]) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

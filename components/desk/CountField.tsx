/** A whole number, or nothing: an empty field is "not known", never 0. What is no whole number stays in the field and is not kept. */
import { Field } from '../ui/Field';
import { useText } from '../ui/text';
import { useTyped } from './use-typed';

interface Props {
  label: string;
  value: number | undefined;
  /** Largest that is taken. */
  most: number;
  /** Digits behind the point, 0 by default. */
  decimals?: number;
  hint?: string;
  onCount(value: number | undefined): void;
}

export function CountField({ label, value, most, decimals = 0, hint, onCount }: Props) {
  const { t } = useText();
  const typed = useTyped(value);
  const shown = typed.text ?? (value === undefined ? '' : String(value));
  const form = decimals > 0 ? new RegExp(`^\\d{1,10}(\\.\\d{0,${decimals}})?$`) : /^\d{1,10}$/;
  const readIt = (text: string): number | undefined | null => {
    const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
    if (plain === '') return undefined;
    return form.test(plain) && Number(plain) <= most ? Number(plain) : null;
  };
  const error =
    readIt(shown) === null ? t(decimals > 0 ? 'desk.count.refusedMinutes' : 'desk.count.refused', { most }) : undefined;
  return (
    <Field label={label} {...(hint ? { hint } : {})} {...(error ? { error } : {})}>
      {(naming) => (
        <input
          {...naming}
          class="ad-input ad-num"
          inputMode="decimal"
          autocomplete="off"
          maxLength={20}
          value={shown}
          onInput={(event) => {
            const text = event.currentTarget.value;
            typed.type(text);
            const count = readIt(text);
            if (count === null) return;
            typed.gave(count);
            onCount(count);
          }}
          onBlur={() => error === undefined && typed.type(null)}
        />
      )}
    </Field>
  );
}

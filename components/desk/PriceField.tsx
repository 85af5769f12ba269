/** A price as people type it (`39.9`, `￥39.9/斤`), kept in minor units. What is no price stays in the field, with the reason, and is not kept. */
import { toMajor } from '../../utils/domain/format';
import { parsePrice } from '../../utils/domain/products/parse-price';
import { Field } from '../ui/Field';
import { useText } from '../ui/text';
import { useTyped } from './use-typed';

interface Props {
  label: string;
  minor: number | undefined;
  currency: string;
  hint?: string;
  warning?: string;
  /** `unit`: what one gets for it, when the text said so. */
  onPrice(minor: number | undefined, unit?: string): void;
}

export function PriceField({ label, minor, currency, hint, warning, onPrice }: Props) {
  const { t } = useText();
  const typed = useTyped(minor);
  const shown = typed.text ?? (minor === undefined ? '' : toMajor(minor, currency));
  const read = parsePrice(shown, currency);
  const error =
    read.kind === 'refused'
      ? t('desk.price.refused', { text: shown.slice(0, 40) })
      : read.kind === 'price' && read.currency !== currency
        ? t('desk.price.currency', { currency })
        : warning;
  const type = (text: string) => {
    typed.type(text);
    const price = parsePrice(text, currency);
    if (price.kind === 'refused' || (price.kind === 'price' && price.currency !== currency)) return;
    typed.gave(price.kind === 'price' ? price.minor : undefined);
    if (price.kind === 'price') onPrice(price.minor, price.unit);
    else onPrice(undefined);
  };
  return (
    <Field label={label} {...(hint ? { hint } : {})} {...(error ? { error } : {})}>
      {(naming) => (
        <input
          {...naming}
          class="ad-input ad-num"
          inputMode="decimal"
          autocomplete="off"
          maxLength={100}
          value={shown}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => read.kind !== 'refused' && typed.type(null)}
        />
      )}
    </Field>
  );
}

/** Which number, and how much: what a correction and a goal begin with. Reading the amount is left to the form. */
import type { MetricId } from '../../../utils/domain/metrics';
import { Field } from '../../ui/Field';
import { useText } from '../../ui/text';

interface Props<M extends MetricId> {
  metric: {
    label: string;
    hint?: string;
    value: NoInfer<M>;
    ids: readonly M[];
    fixed?: boolean;
    onChange(metric: NoInfer<M>): void;
  };
  /** As it is typed. */
  amount: { label: string; hint?: string; error: string | null; value: string; onChange(text: string): void };
}

export function MetricAmount<M extends MetricId>({ metric, amount }: Props<M>) {
  const { t } = useText();
  return (
    <>
      <Field label={metric.label} {...(metric.hint === undefined ? {} : { hint: metric.hint })}>
        {(naming) => (
          <select
            {...naming}
            class="ad-input"
            value={metric.value}
            disabled={metric.fixed === true}
            onChange={(event) => metric.onChange(event.currentTarget.value as M)}
          >
            {metric.ids.map((id) => (
              <option key={id} value={id}>
                {t(`common.metric.${id}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={amount.label}
        {...(amount.hint === undefined ? {} : { hint: amount.hint })}
        {...(amount.error === null ? {} : { error: amount.error })}
      >
        {(naming) => (
          <input
            {...naming}
            class="ad-input ad-num"
            inputMode="decimal"
            autocomplete="off"
            value={amount.value}
            onInput={(event) => amount.onChange(event.currentTarget.value)}
          />
        )}
      </Field>
    </>
  );
}

/** One rule's switch and numbers. A number out of range is said to be, and does not count. */
import { useState } from 'preact/hooks';
import type { AlertRule } from '../../../utils/domain/ledger/alert-rules';
import { numberOf, numbersOf } from '../../../utils/domain/ledger/own-rules';
import { isInRange, RULE_RANGE, type RuleNumber } from '../../../utils/domain/ledger/rule-numbers';
import { Field } from '../../ui/Field';
import { Toggle } from '../../ui/Toggle';
import { useText } from '../../ui/text';
import { useModel } from '../model';
import type { RuleId } from './alert-text';

/** What a person writes is in these units; kept are ms. */
const UNIT: Partial<Record<RuleNumber, number>> = { holdMs: 1000, coolDownMs: 60_000 };

interface NumberProps {
  rule: AlertRule;
  name: RuleNumber;
  onChange(value: number): void;
}

function RuleNumberField({ rule, name, onChange }: NumberProps) {
  const { t } = useText();
  const unit = UNIT[name] ?? 1;
  const [typed, setTyped] = useState(String((numberOf(rule, name) ?? 0) / unit));
  const value = typed.trim() === '' ? Number.NaN : Number(typed) * unit;
  const good = isInRange(name, value);
  const { min, max } = RULE_RANGE[name];
  const range = { min: Math.ceil((min / unit) * 10) / 10, max: max / unit };
  return (
    <Field
      label={t(`sidebar.aide.alerts.number.${name}`)}
      {...(good ? {} : { error: t('sidebar.aide.alerts.outOfRange', range) })}
    >
      {(naming) => (
        <input
          {...naming}
          class="ad-input ad-num"
          inputMode="decimal"
          autocomplete="off"
          value={typed}
          onInput={(event) => {
            const next = event.currentTarget.value;
            setTyped(next);
            const changed = next.trim() === '' ? Number.NaN : Number(next) * unit;
            if (isInRange(name, changed)) onChange(changed);
          }}
        />
      )}
    </Field>
  );
}

export function AlertRuleFields({ rule, id }: { rule: AlertRule; id: RuleId }) {
  const { aide } = useModel();
  const { t } = useText();
  const change = (patch: { enabled: boolean } | Partial<Record<RuleNumber, number>>) =>
    aide.set.rules({ ...aide.rules.peek(), [id]: { ...aide.rules.peek()[id], ...patch } });
  return (
    <fieldset class="ad-rule" data-rule={id}>
      <legend class="ad-sr-only">{t(`sidebar.aide.alerts.rule.${id}`)}</legend>
      <Toggle label={t(`sidebar.aide.alerts.rule.${id}`)} on={rule.enabled} onChange={(enabled) => change({ enabled })} />
      {rule.enabled && (
        <div class="ad-rule-numbers">
          {numbersOf(rule).map((name) => (
            <RuleNumberField key={name} rule={rule} name={name} onChange={(value) => change({ [name]: value })} />
          ))}
        </div>
      )}
    </fieldset>
  );
}

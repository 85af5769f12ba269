/** What a list of sessions can be narrowed and ordered by, beside the search: host, county, tag, campaign, product, dates, order. */
import { useEffect, useMemo } from 'preact/hooks';
import type { History } from '../../utils/state/history';
import { filterChoices, type HistoryFilter, type HistoryOrder, NO_FILTER, ORDERS } from '../../utils/state/history-filter';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useText } from '../ui/text';

interface Option {
  value: string;
  text: string;
}

const plain = (values: readonly string[]): Option[] => values.map((value) => ({ value, text: value }));

export function HistoryFilters({ history }: { history: History }) {
  const { t, language } = useText();
  const { sessions, people, campaigns, products, filter, order } = history;
  useEffect(() => history.wantProducts(), [history]);
  const choices = useMemo(
    () => filterChoices(sessions.value, people.value, products.value, new Intl.Collator(language, { numeric: true }).compare),
    [sessions.value, people.value, products.value, language],
  );
  const set = (name: keyof HistoryFilter) => (value: string) => history.narrow({ [name]: value });
  const rules = campaigns.value.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <section class="adh-filters" aria-label={t('history.filter.title')}>
      <Choice label={t('history.filter.host')} value={filter.value.host} options={plain(choices.hosts)} onChoose={set('host')} />
      <Choice
        label={t('history.filter.county')}
        value={filter.value.county}
        options={plain(choices.counties)}
        onChoose={set('county')}
      />
      <Choice label={t('history.filter.tag')} value={filter.value.tag} options={plain(choices.tags)} onChoose={set('tag')} />
      <Choice label={t('history.filter.campaign')} value={filter.value.campaign} options={rules} onChoose={set('campaign')} />
      <Choice
        label={t('history.filter.product')}
        value={filter.value.product}
        options={plain(choices.products)}
        onChoose={set('product')}
      />
      <Day label={t('history.filter.from')} value={filter.value.from} onChoose={set('from')} />
      <Day label={t('history.filter.to')} value={filter.value.to} onChoose={set('to')} />
      <Field label={t('history.filter.order')}>
        {(naming) => (
          <select
            {...naming}
            class="ad-input"
            value={order.value}
            onChange={(event) => history.sortBy(event.currentTarget.value as HistoryOrder)}
          >
            {ORDERS.map((id) => (
              <option key={id} value={id}>
                {t(`history.filter.by.${id}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {filter.value !== NO_FILTER && (
        <Button variant="quiet" icon="close" onClick={() => history.narrow(NO_FILTER)}>
          {t('history.filter.clear')}
        </Button>
      )}
    </section>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly Option[];
  onChoose(value: string): void;
}

/** Nothing to choose from, nothing shown; what is chosen stays in sight even when no session has it any more. */
function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const { t } = useText();
  if (options.length === 0 && value === '') return null;
  const isGone = value !== '' && !options.some((option) => option.value === value);
  return (
    <Field label={label}>
      {(naming) => (
        <select {...naming} class="ad-input" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          <option value="">{t('history.filter.all')}</option>
          {[...options, ...(isGone ? plain([value]) : [])].map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Day({ label, value, onChoose }: Omit<ChoiceProps, 'options'>) {
  return (
    <Field label={label}>
      {(naming) => (
        <input {...naming} class="ad-input" type="date" value={value} onChange={(event) => onChoose(event.currentTarget.value)} />
      )}
    </Field>
  );
}

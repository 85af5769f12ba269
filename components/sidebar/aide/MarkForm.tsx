/** Corrects one time on air: from when, until when, and which product it was. */
import { useState } from 'preact/hooks';
import { timeOfDay } from '../../../utils/domain/time-of-day';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { useText } from '../../ui/text';
import { useModel } from '../model';
import { type AirMark, type ReadTimes, readTimes } from './mark-times';

export function MarkForm({ mark, onDone }: { mark: AirMark; onDone(): void }) {
  const { live, rundown, actions, timeZone } = useModel();
  const { t } = useText();
  const [start, setStart] = useState(timeOfDay(mark.at, timeZone));
  const [end, setEnd] = useState(mark.until === undefined ? '' : timeOfDay(mark.until, timeZone));
  const [product, setProduct] = useState(mark.product);
  const [on, setOn] = useState<readonly string[]>(mark.hosts ?? []);
  const [wrong, setWrong] = useState<Extract<ReadTimes, { ok: false }> | null>(null);
  const products = rundown.items.value.flatMap((item) => item.product ?? []);
  const hosts = [...new Map(rundown.items.value.flatMap((item) => item.hosts.map((host) => [host.id, host]))).values()];
  const known = products.some(({ id }) => id === mark.product);

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const read = readTimes(mark, start, end, live.now.peek(), timeZone);
    if (!read.ok) return setWrong(read);
    const chosen = product === mark.product ? undefined : products.find(({ id }) => id === product);
    const isSame = on.join() === (mark.hosts ?? []).join();
    const change = {
      ...read.change,
      ...(chosen ? { product: chosen.id, title: chosen.name } : {}),
      ...(isSame ? {} : { hosts: [...on] }),
    };
    if (Object.keys(change).length === 0 || (await actions.amend(mark.id, change))) onDone();
  }

  const error = (field: 'start' | 'end') => (wrong?.field === field ? { error: t(`sidebar.aide.marks.${wrong.why}`) } : {});
  return (
    <form class="ad-mark-form" onSubmit={(event) => void save(event)} noValidate>
      <Field label={t('sidebar.aide.marks.start')} {...error('start')}>
        {(naming) => (
          <input
            {...naming}
            class="ad-input ad-num"
            type="time"
            step="1"
            value={start}
            onInput={(event) => setStart(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field
        label={t('sidebar.aide.marks.end')}
        {...error('end')}
        {...(mark.until === undefined ? { hint: t('sidebar.aide.marks.endHint') } : {})}
      >
        {(naming) => (
          <input
            {...naming}
            class="ad-input ad-num"
            type="time"
            step="1"
            value={end}
            onInput={(event) => setEnd(event.currentTarget.value)}
          />
        )}
      </Field>
      {mark.product !== undefined && (
        <Field label={t('sidebar.aide.marks.product')}>
          {(naming) => (
            <select {...naming} class="ad-input" value={product} onChange={(event) => setProduct(event.currentTarget.value)}>
              {!known && <option value={mark.product}>{mark.title}</option>}
              {products.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {hosts.length > 0 && (
        <fieldset class="ad-mark-hosts">
          <legend>{t('sidebar.aide.marks.hosts')}</legend>
          {hosts.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={on.includes(id)}
                onChange={() => setOn(on.includes(id) ? on.filter((other) => other !== id) : [...on, id])}
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <div class="ad-form-foot">
        <Button type="submit" variant="primary" size="sm" busy={actions.busy.value}>
          {t('sidebar.aide.marks.save')}
        </Button>
        <Button size="sm" variant="quiet" onClick={onDone}>
          {t('sidebar.aide.marks.cancel')}
        </Button>
        <Button
          size="sm"
          variant="danger"
          icon="trash"
          onClick={() => void actions.removeMark(mark.id).then((isDone) => isDone && onDone())}
        >
          {t('sidebar.aide.marks.remove')}
        </Button>
      </div>
    </form>
  );
}

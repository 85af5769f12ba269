/** One segment: kind, product or title, minutes, hosts (several are a duet), script. Kept as it is typed. */
import { useMemo } from 'preact/hooks';
import type { Rundown, Segment, SegmentKind } from '../../utils/domain/rundown';
import {
  duplicateSegment,
  LONGEST_SEGMENT_MINUTES,
  removeSegment,
  setPlanned,
  toggleHost,
  updateSegment,
} from '../../utils/domain/rundown-edit/segments';
import { deskHref } from '../../utils/state/desk-route';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useText } from '../ui/text';
import { CountField } from './CountField';
import { useDesk } from './model';
import { TextField } from './TextField';
import { kindText } from './use-segment-title';

const KINDS: readonly SegmentKind[] = ['product', 'greeting', 'song', 'guest', 'qa', 'draw', 'other'];

export function SegmentForm({ rundown, segment }: { rundown: Rundown; segment: Segment }) {
  const { desk, go, newId } = useDesk();
  const text = useText();
  const { t } = text;
  const { products, hosts } = desk.data.value;
  const { id, kind } = segment;
  // Hundreds of options, drawn anew only when the products change.
  const options = useMemo(
    () =>
      products.map((product) => (
        <option key={product.id} value={product.id}>
          {product.name || t('desk.unnamed')}
        </option>
      )),
    [products, t],
  );
  const change = (edit: (row: Rundown) => Rundown, field?: string) =>
    desk.change('rundowns', rundown.id, edit, field && `${id}-${field}`);
  return (
    <section class="adk-form" aria-label={t('desk.segment.form')}>
      <div class="adk-fields">
        <Field label={t('desk.segment.kindLabel')}>
          {(naming) => (
            <select
              {...naming}
              class="ad-input"
              value={kind}
              onChange={(event) => {
                const next = event.currentTarget.value as SegmentKind;
                change((row) => updateSegment(row, id, { kind: next }));
              }}
            >
              {KINDS.map((one) => (
                <option key={one} value={one}>
                  {kindText(text, one)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {kind === 'product' ? (
          <Field
            label={t('desk.segment.product')}
            {...(products.some((one) => one.id === segment.product) ? {} : { error: t('desk.segment.chooseProduct') })}
          >
            {(naming) => (
              <select
                {...naming}
                class="ad-input"
                value={segment.product ?? ''}
                onChange={(event) => {
                  const product = event.currentTarget.value || undefined;
                  change((row) => updateSegment(row, id, { product }));
                }}
              >
                <option value="">{t('desk.segment.noProduct')}</option>
                {options}
              </select>
            )}
          </Field>
        ) : (
          <TextField
            label={t('desk.field.title')}
            value={segment.title ?? ''}
            spoken
            onText={(title) => change((row) => updateSegment(row, id, { title: title || undefined }), 'title')}
          />
        )}
        <CountField
          label={t('desk.segment.planned')}
          value={segment.plannedMinutes}
          most={LONGEST_SEGMENT_MINUTES}
          decimals={1}
          onCount={(minutes) => change((row) => setPlanned(row, id, minutes ?? 0), 'minutes')}
        />
      </div>
      {kind === 'product' && segment.product && (
        <p>
          <a href={deskHref('products', segment.product)}>{t('desk.segment.editProduct')}</a>
        </p>
      )}
      <fieldset class="adk-group">
        <legend>{t('desk.segment.hosts')}</legend>
        {hosts.length === 0 && (
          <p class="adk-quiet">
            {t('desk.segment.noHosts')} <a href={deskHref('hosts')}>{t('desk.hosts.add')}</a>
          </p>
        )}
        <div class="adk-row">
          {hosts.map((host) => (
            <label key={host.id} class="adk-choice">
              <input
                type="checkbox"
                checked={segment.hosts.includes(host.id)}
                onChange={() => change((row) => toggleHost(row, id, host.id))}
              />
              {host.name || t('desk.unnamed')}
            </label>
          ))}
        </div>
        {segment.hosts.length > 1 && <p class="adk-quiet">{t('desk.segment.duet')}</p>}
      </fieldset>
      <TextField
        label={t('desk.segment.script')}
        value={segment.script ?? ''}
        lines={6}
        spoken
        hint={t('desk.hint.script')}
        onText={(script) => change((row) => updateSegment(row, id, { script: script || undefined }), 'script')}
      />
      <div class="adk-row adk-end">
        <Button icon="copy" onClick={() => change((row) => duplicateSegment(row, id, newId()))}>
          {t('desk.segment.duplicate')}
        </Button>
        <Button
          variant="danger"
          icon="trash"
          onClick={() => {
            change((row) => removeSegment(row, id));
            go(deskHref('rundown', rundown.id));
          }}
        >
          {t('desk.segment.remove')}
        </Button>
      </div>
    </section>
  );
}

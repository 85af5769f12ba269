/** The form of a campaign: name, days, time zone, tags. What is stored, and whether it was, is the model's business. */
import { useState } from 'preact/hooks';
import type { Campaign } from '../../../utils/domain/campaign/campaign';
import { formatList } from '../../../utils/domain/format';
import { isTimeZone } from '../../../utils/domain/time-zone';
import { typedList } from '../../../utils/domain/typed-list';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { useText } from '../../ui/text';
import { useReason } from '../use-reason';
import { useCampaigns } from './model';

interface Props {
  /** Absent = a new one. */
  campaign?: Campaign;
  onDone?(): void;
}

export function CampaignForm({ campaign, onDone }: Props) {
  const { t, language } = useText();
  const { campaigns, go, href, newId, today, timeZone } = useCampaigns();
  const [name, setName] = useState(campaign?.name ?? '');
  const [from, setFrom] = useState(campaign?.from ?? today());
  const [to, setTo] = useState(campaign?.to ?? today());
  const [zone, setZone] = useState(campaign?.timeZone ?? timeZone);
  const [tags, setTags] = useState(formatList(campaign?.tags ?? [], language));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day);
  const errors = {
    name: name.trim() === '' ? t('desk.campaign.form.errorName') : null,
    days: !isDay(from) || !isDay(to) ? t('desk.campaign.form.errorDay') : to < from ? t('desk.campaign.form.errorDays') : null,
    zone: isTimeZone(zone.trim()) ? null : t('desk.campaign.form.errorZone'),
  };
  const shown = (error: string | null) => (tried && error !== null ? { error } : {});
  const reason = useReason();
  const refused = campaigns.refused.value;

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (errors.name || errors.days || errors.zone) return;
    setBusy(true);
    const id = campaign?.id ?? newId();
    const list = typedList(tags);
    const base = campaign ?? { v: 1 as const, added: [], removed: [] };
    const kept = await campaigns.save({ ...base, id, name: name.trim(), from, to, timeZone: zone.trim(), tags: list });
    setBusy(false);
    if (!kept) return;
    onDone?.();
    if (!campaign) go(href(id));
  }

  const input = (value: string, set: (text: string) => void, more: object = {}) => ({
    class: 'ad-input',
    value,
    maxLength: 300,
    onInput: (event: { currentTarget: HTMLInputElement }) => set(event.currentTarget.value),
    ...more,
  });
  return (
    <form class="adc-card adc-form" noValidate onSubmit={(event) => void save(event)}>
      {campaign ? <h2>{t('desk.campaign.form.edit')}</h2> : <h1>{t('desk.campaign.form.new')}</h1>}
      <Field label={t('desk.campaign.form.name')} {...shown(errors.name)}>
        {(naming) => <input {...naming} {...input(name, setName)} />}
      </Field>
      <div class="adc-form-row">
        <Field label={t('desk.campaign.form.from')} {...shown(errors.days)}>
          {(naming) => <input {...naming} {...input(from, setFrom, { type: 'date' })} />}
        </Field>
        <Field label={t('desk.campaign.form.to')}>
          {(naming) => <input {...naming} {...input(to, setTo, { type: 'date' })} />}
        </Field>
        <Field label={t('desk.campaign.form.timeZone')} {...shown(errors.zone)}>
          {(naming) => <input {...naming} {...input(zone, setZone, { spellcheck: false })} />}
        </Field>
      </div>
      <Field label={t('desk.campaign.form.tags')} hint={t('desk.campaign.form.tagsHint')}>
        {(naming) => <input {...naming} {...input(tags, setTags)} />}
      </Field>
      {refused !== null && (
        <p class="ad-field-error" role="alert">
          {t('desk.campaign.refused', { reason: reason(refused) })}
        </p>
      )}
      <div class="adc-actions">
        <Button type="submit" variant="primary" busy={busy}>
          {t('desk.campaign.form.save')}
        </Button>
        <Button variant="quiet" onClick={() => (onDone ? onDone() : go(href()))}>
          {t('desk.campaign.form.cancel')}
        </Button>
      </div>
    </form>
  );
}

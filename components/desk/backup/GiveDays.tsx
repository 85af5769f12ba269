/** A bundle of all sessions of some days, for the office above. A campaign's own bundle is on its page, one session's on that session's. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { useText } from '../../ui/text';
import { useBackup } from './model';

export function GiveDays() {
  const { t } = useText();
  const { handover, today } = useBackup();
  const [from, setFrom] = useState(today());
  const [to, setTo] = useState(today());
  const wrong = to < from;
  const busy = handover.working.value?.what === 'exporting';
  return (
    <section class="adc-card" aria-labelledby="give-title">
      <h2 id="give-title">{t('desk.backup.give.title')}</h2>
      <p class="adc-quiet">{t('desk.backup.give.text')}</p>
      <div class="adc-form-row">
        <Field label={t('desk.backup.give.from')} {...(wrong ? { error: t('desk.backup.give.errorDays') } : {})}>
          {(naming) => (
            <input
              {...naming}
              class="ad-input"
              type="date"
              value={from}
              onInput={(event) => setFrom(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={t('desk.backup.give.to')}>
          {(naming) => (
            <input {...naming} class="ad-input" type="date" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
          )}
        </Field>
        <Button
          icon="download"
          busy={busy}
          disabled={wrong || from === '' || to === ''}
          onClick={() => void handover.exportDays(from, to)}
        >
          {t('desk.backup.give.button')}
        </Button>
      </div>
    </section>
  );
}

/** Whether a backup goes into the downloads folder by itself, and how often. The browser is asked for leave on the click. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { useText } from '../../ui/text';
import { useBackup } from './model';

const DAYS = [1, 7, 30] as const;

export function ScheduleCard() {
  const { t } = useText();
  const { schedule } = useBackup();
  const [days, setDays] = useState(7);
  const [denied, setDenied] = useState(false);
  if (!schedule) return null;
  const every = schedule.every.value;
  const isLost = every !== null && !schedule.allowed.value;
  const begin = (n: number) => void schedule.begin(n).then((granted) => setDenied(!granted));
  const name = t('common.name');
  return (
    <section class="adc-card" aria-labelledby="schedule-title">
      <h2 id="schedule-title">{t('desk.backup.schedule.title')}</h2>
      <p class="adc-quiet">{t('desk.backup.schedule.text', { name })}</p>
      {every === null ? (
        <div class="adc-form-row">
          <Field label={t('desk.backup.schedule.label')}>
            {(naming) => (
              <select
                {...naming}
                class="ad-input"
                value={String(days)}
                onChange={(event) => setDays(Number(event.currentTarget.value))}
              >
                {DAYS.map((n) => (
                  <option key={n} value={String(n)}>
                    {t('desk.backup.schedule.every', { count: n })}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Button icon="clock" onClick={() => begin(days)}>
            {t('desk.backup.schedule.begin')}
          </Button>
        </div>
      ) : (
        <div class="adc-actions">
          <span role="status">{t('desk.backup.schedule.on', { every: t('desk.backup.schedule.every', { count: every }) })}</span>
          <Button size="sm" icon="stop" onClick={schedule.end}>
            {t('desk.backup.schedule.end')}
          </Button>
        </div>
      )}
      {(denied || isLost) && (
        <p class="ad-field-error" role="alert">
          {t(denied ? 'desk.backup.schedule.denied' : 'desk.backup.schedule.lost')}{' '}
          {isLost && (
            <Button size="sm" onClick={() => begin(every)}>
              {t('desk.backup.schedule.again')}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}

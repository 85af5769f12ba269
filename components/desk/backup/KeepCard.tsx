/** How long sessions stay whole, with what thinning would change before it does. The work is the background's, a slice at a time. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatCount } from '../../../utils/domain/format';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { useText } from '../../ui/text';
import { WorkBar } from '../../ui/WorkBar';
import { type ThinPreview, useBackup } from './model';
import { reasonKey } from './reason-key';

const MONTHS = [3, 6, 12, 24] as const;

export function KeepCard() {
  const { t, language } = useText();
  const { keep } = useBackup();
  const kept = keep.months.value;
  const [chosen, choose] = useState<number | null | undefined>(undefined);
  const [preview, setPreview] = useState<ThinPreview | null>(null);
  const [asking, setAsking] = useState(false);
  const [work, setWork] = useState<{ done: number; all: number } | null>(null);
  const [said, say] = useState('');
  const stop = useRef(false);
  const months = chosen === undefined ? kept : chosen;
  useEffect(() => {
    let wanted = true;
    setPreview(null);
    if (months !== null) void keep.preview(months).then((found) => wanted && setPreview(found));
    return () => {
      wanted = false;
      stop.current = true;
    };
  }, [keep, months]);

  async function thin(): Promise<void> {
    setAsking(false);
    keep.set(months);
    stop.current = false;
    let done = 0;
    let all = preview?.sessions ?? 0;
    setWork({ done, all });
    for (let more = months !== null; more && !stop.current; ) {
      const answer = await keep.thin();
      if (!answer.ok) {
        say(t('desk.backup.keep.refused', { reason: t(reasonKey(answer.reason)) }));
        break;
      }
      done += answer.thinned;
      all = done + answer.left;
      setWork({ done, all });
      more = answer.left > 0;
      if (!more) say(t('desk.backup.keep.done', { count: done }));
    }
    setWork(null);
    choose(undefined);
    if (months !== null) setPreview(await keep.preview(months));
  }
  const count = (n: number) => formatCount(n, language);
  return (
    <section class="adc-card" aria-labelledby="keep-title">
      <h2 id="keep-title">{t('desk.backup.keep.title')}</h2>
      <p class="adc-quiet">{t('desk.backup.keep.text')}</p>
      <div class="adc-form-row">
        <Field label={t('desk.backup.keep.label')}>
          {(naming) => (
            <select
              {...naming}
              class="ad-input"
              value={String(months ?? '')}
              onChange={(event) => {
                say('');
                choose(event.currentTarget.value === '' ? null : Number(event.currentTarget.value));
              }}
            >
              <option value="">{t('desk.backup.keep.all')}</option>
              {MONTHS.map((n) => (
                <option key={n} value={String(n)}>
                  {t('desk.backup.keep.after', { count: n })}
                </option>
              ))}
            </select>
          )}
        </Field>
        {(months !== kept || (preview?.sessions ?? 0) > 0) && (
          <Button busy={work !== null} onClick={() => (months === null ? keep.set(null) : setAsking(true))}>
            {months === null ? t('desk.backup.keep.keepAll') : t('desk.backup.keep.do')}
          </Button>
        )}
      </div>
      {months !== null && preview && (
        <p class="adc-quiet">
          {preview.sessions === 0
            ? t('desk.backup.keep.none')
            : t('desk.backup.keep.preview', {
                count: preview.sessions,
                readings: count(preview.readings),
                left: count(preview.left),
              })}
        </p>
      )}
      {work && (
        <WorkBar
          label={t('desk.backup.keep.working', work)}
          {...work}
          stopLabel={t('desk.backup.take.stop')}
          onStop={() => {
            stop.current = true;
          }}
        />
      )}
      <p role="status">{said}</p>
      {asking && months !== null && (
        <Dialog
          title={t('desk.backup.keep.ask', { count: months })}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{t('desk.backup.preview.cancel')}</Button>
              <Button variant="danger" onClick={() => void thin()}>
                {t('desk.backup.keep.do')}
              </Button>
            </>
          }
        >
          <p>{t('desk.backup.keep.askText')}</p>
        </Dialog>
      )}
    </section>
  );
}

/** Asks why a correction is taken back. It stays in the list, and counts no longer. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useText } from '../ui/text';

interface Props {
  refused: string | null;
  onSave(reason: string): Promise<void>;
  onCancel(): void;
}

export function TakeBackForm({ refused, onSave, onCancel }: Props) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    setBusy(true);
    await onSave(reason.trim());
    setBusy(false);
  }
  const error = missing ? t('history.correct.noReason') : refused;
  return (
    <form class="adh-correct" onSubmit={(event) => void save(event)}>
      <Field label={t('history.correct.why')} {...(error === null ? {} : { error })}>
        {(naming) => (
          <input
            {...naming}
            class="ad-input"
            maxLength={200}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="adh-actions">
        <Button type="submit" variant="primary" size="sm" icon="undo" busy={busy}>
          {t('history.correct.takeBackDo')}
        </Button>
        <Button size="sm" variant="quiet" onClick={onCancel}>
          {t('history.correct.cancel')}
        </Button>
      </div>
    </form>
  );
}

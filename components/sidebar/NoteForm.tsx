/** A note with the time it belongs to: the moment one began to type it, not the moment one had finished. */
import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { formatClock } from '../../utils/domain/format';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useText } from '../ui/text';
import { useModel } from './model';

/** As long as the background's schema lets a note be. */
const LONGEST = 500;

export function NoteForm() {
  const { live, actions, timeZone } = useModel();
  const { t, language } = useText();
  const [text, setText] = useState('');
  const [at, setAt] = useState<number | null>(null);
  const [saved, setSaved] = useState(false);
  const recording = useComputed(() => live.state.value?.session !== undefined);
  if (!recording.value) return null;

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    if (text.trim() === '' || at === null) return;
    if (!(await actions.note(text.trim(), at))) return;
    setText('');
    setAt(null);
    setSaved(true);
  }

  return (
    <details class="ad-fold">
      <summary>{t('sidebar.note.heading')}</summary>
      <form class="ad-form" onSubmit={(event) => void save(event)}>
        <Field label={t('sidebar.note.text')} hint={t('sidebar.note.atHint')}>
          {(naming) => (
            <textarea
              {...naming}
              class="ad-input"
              rows={2}
              maxLength={LONGEST}
              placeholder={t('sidebar.note.placeholder')}
              value={text}
              onInput={(event) => {
                const typed = event.currentTarget.value;
                setText(typed);
                setSaved(false);
                setAt(typed === '' ? null : (at ?? live.now.peek()));
              }}
            />
          )}
        </Field>
        <div class="ad-form-foot">
          <Button type="submit" variant="primary" size="sm" icon="note" busy={actions.busy.value}>
            {t('sidebar.note.save')}
          </Button>
          <span class="ad-aside ad-num" role="status">
            {saved && t('sidebar.note.saved')}
            {at !== null && t('sidebar.note.at', { time: formatClock(at, timeZone, language, { seconds: true }) })}
          </span>
        </div>
      </form>
    </details>
  );
}

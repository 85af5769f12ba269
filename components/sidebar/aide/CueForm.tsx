/** A cue in one's own words. Too long for one glance is said, and sent all the same. */
import { useState } from 'preact/hooks';
import type { CueCall } from '../../../utils/state/actions';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { useText } from '../../ui/text';
import { useModel } from '../model';
import { isLongCue, LONGEST_CUE } from './cue-presets';

const TONES = ['info', 'hurry', 'stop'] as const satisfies readonly CueCall['tone'][];

export function CueForm({ flash, blocked }: { flash: boolean; blocked: boolean }) {
  const { actions } = useModel();
  const { t } = useText();
  const [text, setText] = useState('');
  const [tone, setTone] = useState<CueCall['tone']>('info');

  async function send(event: Event): Promise<void> {
    event.preventDefault();
    const wanted = text.trim();
    if (blocked || wanted === '') return;
    // Emptied at once, so that a second Enter is no second cue; put back when it was refused.
    setText('');
    if (!(await actions.cue({ text: wanted, tone, flash }))) setText(wanted);
  }

  return (
    <form class="ad-cue-form" onSubmit={(event) => void send(event)}>
      <Field label={t('sidebar.aide.cues.text')} {...(isLongCue(text) ? { hint: t('sidebar.aide.cues.long') } : {})}>
        {(naming) => (
          <input
            {...naming}
            class="ad-input"
            maxLength={LONGEST_CUE}
            autocomplete="off"
            placeholder={t('sidebar.aide.cues.placeholder')}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="ad-cue-form-foot">
        <select
          class="ad-input"
          aria-label={t('sidebar.aide.cues.tone')}
          value={tone}
          onChange={(event) => setTone(event.currentTarget.value as CueCall['tone'])}
        >
          {TONES.map((one) => (
            <option key={one} value={one}>
              {t(`sidebar.aide.cues.tones.${one}`)}
            </option>
          ))}
        </select>
        <Button type="submit" variant="primary" aria-disabled={blocked || text.trim() === ''}>
          {t('sidebar.aide.cues.send')}
        </Button>
      </div>
    </form>
  );
}

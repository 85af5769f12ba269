/** Cues to the host: one press for the usual ones, a line of one's own, and whether they were seen. */
import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Toggle } from '../../ui/Toggle';
import { useText } from '../../ui/text';
import { useModel } from '../model';
import { CueForm } from './CueForm';
import { CueList } from './CueList';
import { CUE_PRESETS } from './cue-presets';
import { Fold } from './Fold';

export function Cues() {
  const { live, actions } = useModel();
  const { t } = useText();
  const [flash, setFlash] = useState(false);
  const recording = useComputed(() => live.state.value?.session !== undefined);
  const unread = useComputed(() => live.state.value?.prompter === false);
  const blocked = !recording.value;
  return (
    <Fold name="cues" heading={t('sidebar.aide.cues.heading')} initial>
      {blocked && <p class="ad-aside">{t('sidebar.aide.cues.needsRecording')}</p>}
      {!blocked && unread.value && <p class="ad-warn">{t('sidebar.aide.cues.noPrompter')}</p>}
      <ul class="ad-cues" aria-label={t('sidebar.aide.cues.presets')}>
        {CUE_PRESETS.map(({ id, tone }) => {
          const text = t(`sidebar.aide.cues.preset.${id}`);
          return (
            <li key={id}>
              <Button
                class={`ad-cue-preset ad-cue-${tone}`}
                aria-disabled={blocked}
                onClick={(event) => {
                  // The second half of a double click is no second cue.
                  if (!blocked && event.detail < 2) void actions.cue({ text, tone, flash });
                }}
              >
                {text}
              </Button>
            </li>
          );
        })}
      </ul>
      <Toggle label={t('sidebar.aide.cues.flash')} on={flash} onChange={setFlash} />
      <CueForm flash={flash} blocked={blocked} />
      <CueList />
    </Fold>
  );
}

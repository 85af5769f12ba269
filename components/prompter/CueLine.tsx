/** What the aide wants now, above everything, until it was seen; otherwise the name of the show, small. Also over a black screen. */
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { useModel } from './model';

export function CueLine() {
  const { prompter, rundown, stage } = useModel();
  const { t } = useText();
  const cue = prompter.cue.value;
  const items = rundown.items.value;
  const now = rundown.current.value;
  return (
    <div class="ad-cue-place" aria-live="assertive">
      {cue ? (
        // The key starts the flash anew for each cue.
        <div key={cue.id} data-cue={cue.id} class={`ad-cue ad-cue-${cue.tone}${cue.flash ? ' ad-cue-flash' : ''}`}>
          <span class="ad-cue-kind">{t(`prompter.cue.${cue.tone}`)}</span>
          <strong class="ad-cue-text">{cue.text}</strong>
          {prompter.unkept.value && <span class="ad-cue-unsent">{t('prompter.cue.unkept')}</span>}
          {prompter.unsent.value && <span class="ad-cue-unsent">{t('prompter.cue.unsent')}</span>}
          <Button class="ad-cue-seen" icon="check" onClick={() => stage.act('seen')}>
            {t('prompter.cue.seen')}
          </Button>
        </div>
      ) : (
        now && (
          <p class="ad-prompter-aside">
            {t('prompter.position', { now: now.index + 1, all: items.length })} · {rundown.rundown.value.title}
          </p>
        )
      )}
    </div>
  );
}

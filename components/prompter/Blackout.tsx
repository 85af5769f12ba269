/** A black screen, except for a cue: the aide must always be able to reach the host. */
import { useText } from '../ui/text';
import { CueLine } from './CueLine';
import { useModel } from './model';

export function Blackout() {
  const { black, prompter, look } = useModel();
  const { t } = useText();
  if (!black.value.value) return null;
  const classes = ['ad-black', look.value.value.mirror && 'ad-prompter-mirror'].filter(Boolean).join(' ');
  return (
    <div class={classes} data-black>
      {prompter.cue.value && <CueLine />}
      <p class="ad-sr-only" role="status">
        {t('prompter.black')}
      </p>
    </div>
  );
}

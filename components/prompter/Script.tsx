/** The words of a segment, rolling by themselves under a reading strip. Space starts and stops them, up and down change their speed. */
import { useCallback, useRef } from 'preact/hooks';
import { useText } from '../ui/text';
import { useModel } from './model';
import { useScroll } from './use-scroll';

export function Script({ text }: { text: string }) {
  const { stage, look } = useModel();
  const { t } = useText();
  const box = useRef<HTMLElement>(null);
  const { cpm } = look.value.value;
  const playing = stage.playing.value;
  const ended = useCallback(() => {
    stage.playing.value = false;
  }, [stage]);
  useScroll(box, text, cpm, playing, ended);
  return (
    <div class="ad-script-place">
      <div class="ad-script-window">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus */}
        <section class="ad-script-box" ref={box} tabIndex={0} aria-label={t('prompter.script')}>
          <div class="ad-script-pad">
            <p data-script>{text}</p>
          </div>
        </section>
      </div>
      <p class="ad-prompter-aside ad-num">{t(playing ? 'prompter.scriptRolls' : 'prompter.scriptStands', { cpm })}</p>
    </div>
  );
}

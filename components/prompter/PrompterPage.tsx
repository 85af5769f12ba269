/** The whole prompter, top to bottom by what must not be missed: cue, price and words, time, what comes next. */
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { useText } from '../ui/text';
import { Blackout } from './Blackout';
import { Calibration } from './Calibration';
import { CueLine } from './CueLine';
import { FirstHint } from './FirstHint';
import { KeysPanel } from './KeysPanel';
import { useModel } from './model';
import { NextUp } from './NextUp';
import { Numbers } from './Numbers';
import { Points } from './Points';
import { ProductNow } from './ProductNow';
import { Script } from './Script';
import { SettingsPanel } from './SettingsPanel';
import { StandingWord } from './StandingWord';
import { Times } from './Times';
import { Toolbar } from './Toolbar';
import { useFit } from './use-fit';
import { useKeys } from './use-keys';

export function PrompterPage() {
  const model = useModel();
  const { stage, rundown, look, screen, prompter, keys } = model;
  const { t, language } = useText();
  const root = useRef<HTMLElement>(null);
  const { mm, mirror, strip, ground, calm, ring } = look.value.value;
  const item = rundown.current.value;
  const script = stage.script.value;

  useKeys(keys.value.value, stage.act, stage.chooseProduct);
  useEffect(() => {
    document.documentElement.dataset.theme = ground;
  }, [ground]);

  useEffect(() => {
    // After a press by mouse or finger the next Enter of a pedal means "seen" again, and not that button.
    const letGo = (event: MouseEvent) => {
      if (event.detail === 0 || !(event.target instanceof Element) || event.target.closest('[role="dialog"]')) return;
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    };
    addEventListener('click', letGo);
    return () => removeEventListener('click', letGo);
  }, []);

  const segment = [item?.segment.id, script !== null, calm, ring, language, JSON.stringify(item?.product)].join(' ');
  const content = [
    rundown.point.value,
    prompter.cue.value?.id,
    prompter.standing.value.kind,
    prompter.onAir.value,
    rundown.next.value?.segment.id,
    look.value.value.hinted,
  ].join(' ');
  const shown = useCallback(
    (px: number) => {
      stage.shown.value = px;
    },
    [stage],
  );
  useFit(root, mm * screen.pxPerMm.value, segment, content, shown);

  const classes = ['ad-prompter', mirror && 'ad-prompter-mirror', strip && 'ad-prompter-strip'].filter(Boolean).join(' ');
  return (
    <>
      <main class={classes} ref={root} aria-label={t('prompter.name')}>
        <CueLine />
        {item ? (
          <div class="ad-prompter-main">
            <ProductNow item={item} />
            {script === null ? <Points points={item.product?.points ?? []} /> : <Script text={script} />}
          </div>
        ) : (
          <div class="ad-prompter-empty">
            <h1>{t('prompter.empty')}</h1>
            <p>{t('prompter.emptyDo')}</p>
          </div>
        )}
        <footer class="ad-prompter-foot">
          <Times />
          <NextUp />
          <Numbers />
          <StandingWord />
        </footer>
      </main>
      <Blackout />
      <Toolbar />
      <FirstHint />
      {stage.panel.value === 'settings' && <SettingsPanel />}
      {stage.panel.value === 'keys' && <KeysPanel />}
      {stage.panel.value === 'calibration' && <Calibration />}
    </>
  );
}

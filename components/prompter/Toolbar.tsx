/** The few buttons for a mouse or a finger; out of the way until the pointer moves or one of them has the focus. */
import { useEffect, useState } from 'preact/hooks';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/text';
import { useModel } from './model';

const RESTS_AFTER_MS = 3000;

/** True while the pointer moves, and for a moment after. */
function usePointerMoves(): boolean {
  const [moves, setMoves] = useState(false);
  useEffect(() => {
    let timer = 0;
    const moved = () => {
      setMoves(true);
      clearTimeout(timer);
      timer = window.setTimeout(() => setMoves(false), RESTS_AFTER_MS);
    };
    addEventListener('pointermove', moved);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointermove', moved);
    };
  }, []);
  return moves;
}

export function Toolbar() {
  const { stage, look, black, fullScreen, prompter } = useModel();
  const { t } = useText();
  const moves = usePointerMoves();
  const panel = stage.panel.value;
  const rests = !moves && panel === null;
  return (
    <nav
      class={['ad-tools', rests && 'ad-tools-rest', prompter.cue.value && 'ad-tools-low'].filter(Boolean).join(' ')}
      aria-label={t('prompter.tools')}
    >
      <IconButton icon="chevron-up" label={t('prompter.action.previous')} onClick={() => stage.act('previous')} />
      <IconButton icon="chevron-down" label={t('prompter.action.next')} onClick={() => stage.act('next')} />
      <IconButton
        icon="side-left"
        label={t('prompter.action.mirror')}
        pressed={look.value.value.mirror}
        onClick={() => stage.act('mirror')}
      />
      <IconButton
        icon="stop"
        label={t('prompter.action.blackout')}
        pressed={black.value.value}
        onClick={() => stage.act('blackout')}
      />
      <IconButton
        icon="screen"
        label={t('prompter.action.fullScreen')}
        pressed={fullScreen.value}
        onClick={() => stage.act('fullScreen')}
      />
      <IconButton
        icon="list"
        label={t('prompter.action.help')}
        aria-expanded={panel === 'keys'}
        onClick={() => stage.act('help')}
      />
      <IconButton
        icon="settings"
        label={t('prompter.action.settings')}
        aria-expanded={panel === 'settings'}
        onClick={() => stage.act('settings')}
      />
    </nav>
  );
}

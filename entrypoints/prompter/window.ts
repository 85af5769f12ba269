/** What the window itself can do: full screen, keeping the screen on, and remembering where it stands. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from '#imports';
import { logError } from '../../utils/platform/error-log';
import { prompterPlace } from '../../utils/settings/prompter';

/** Where the window is may be asked only so often; a drag gives hundreds of changes. */
const SETTLED_MS = 400;

export function followFullScreen(): { on: ReadonlySignal<boolean>; toggle(): Promise<void> } {
  const on = signal(document.fullscreenElement !== null);
  document.addEventListener('fullscreenchange', () => {
    on.value = document.fullscreenElement !== null;
  });
  return {
    on,
    toggle: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
  };
}

/** Keeps the screen on while the window is visible; the browser drops the lock whenever it is hidden. */
export function keepAwake(): ReadonlySignal<'yes' | 'no' | 'waiting'> {
  const awake = signal<'yes' | 'no' | 'waiting'>('waiting');
  async function ask(): Promise<void> {
    if (document.visibilityState !== 'visible') return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      awake.value = 'yes';
      lock.addEventListener('release', () => {
        awake.value = 'waiting';
        void ask();
      });
    } catch (error) {
      awake.value = 'no';
      await logError('wake lock', error);
    }
  }
  document.addEventListener('visibilitychange', () => void ask());
  void ask();
  return awake;
}

/** Remembers place and display, for the next time it is opened. Full screen is no place. */
export function rememberPlace(): void {
  let timer = 0;
  async function keep(): Promise<void> {
    const { left, top, width, height, state } = await browser.windows.getCurrent();
    if (left === undefined || top === undefined || width === undefined || height === undefined) return;
    if (state === 'fullscreen' || state === 'minimized') return;
    await prompterPlace.set({ left, top, width, height, maximized: state === 'maximized' });
  }
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void keep().catch((error: unknown) => logError('prompter window', error)), SETTLED_MS);
  };
  addEventListener('resize', soon);
  // Chromium tells of a move as well; elsewhere the next change of size has to do.
  browser.windows.onBoundsChanged?.addListener(soon);
}

/** Keeps a practice page going: its clock, its fetches, the back button, and what the document says of language and theme. */
import { effect } from '@preact/signals';
import { loadTexts, type TextRoom, translator } from '../../utils/i18n';
import type { Practice } from './practice-model';
import { followHistory } from './route';
import { createSeam, type PracticeSeam } from './seam';

declare global {
  interface Window {
    practice?: PracticeSeam;
  }
}

export const PRACTICE_TEXTS: readonly TextRoom[] = ['common', 'practice'];

/** Runs until `signal` aborts. */
export function runPractice(practice: Practice, window_: Window, signal: AbortSignal): void {
  window_.practice = createSeam(practice);
  followHistory(practice, window_, signal);
  const timers = [window_.setInterval(practice.tick, 1_000), window_.setInterval(practice.refresh, practice.options.refreshMs)];
  const root = window_.document.documentElement;
  const stop = effect(() => {
    const language = practice.language.value;
    root.lang = language;
    root.dataset.theme = practice.theme.value;
    void loadTexts(language, PRACTICE_TEXTS).then(() => {
      window_.document.title = translator(language).t('practice.title');
    });
  });
  signal.addEventListener('abort', () => {
    for (const timer of timers) window_.clearInterval(timer);
    stop();
    delete window_.practice;
  });
}

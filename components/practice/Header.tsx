/** The head of the practice dashboard: whose show it is, that it is practice, how long it runs, and the few things one can press. */
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { TABS } from './options';
import { showClock } from './platform-text';
import type { Practice } from './practice-model';
import { addressOf, navigate } from './route';

export function Header({ practice }: { practice: Practice }) {
  const { t, language } = useText();
  const { page, paused, theme, tab } = practice;
  const { phase } = page.value;
  const otherTheme = theme.value === 'dark' ? 'light' : 'dark';
  return (
    <header class="ad-practice-head">
      <div class="ad-practice-bar-top">
        <span class="ad-practice-logo" aria-hidden="true" />
        <h1>{t(practice.options.layout === 'screen' ? 'practice.screen' : 'practice.console')}</h1>
        <p class="ad-practice-room">
          <b>{t('practice.room')}</b> <span class="ad-practice-muted">{t('practice.account')}</span>
        </p>
        <p class={`ad-practice-phase ad-practice-phase-${phase}`}>
          <span>{t(`practice.phase.${phase}`)}</span>
          {phase !== 'before' && (
            <span class="ad-practice-elapsed">
              {t('practice.elapsed')} <time>{showClock(practice.elapsedMs.value)}</time>
            </span>
          )}
        </p>
        <p class="ad-practice-mark" title={t('practice.markHint')}>
          {t('practice.mark')}
        </p>
      </div>
      <div class="ad-practice-bar-low">
        <nav class="ad-practice-tabs" aria-label={t('practice.tab.label')}>
          {TABS.map((id) => (
            <a
              key={id}
              href={addressOf(id, window.location)}
              {...(tab.value === id ? { 'aria-current': 'page' as const } : {})}
              onClick={(event) => {
                event.preventDefault();
                navigate(practice, id, window);
              }}
            >
              {t(`practice.tab.${id}`)}
            </a>
          ))}
        </nav>
        <div class="ad-practice-controls">
          {phase === 'before' && (
            <Button variant="live" size="sm" onClick={practice.start}>
              {t('practice.start')}
            </Button>
          )}
          {phase === 'live' && (
            <Button size="sm" icon={paused.value ? 'play' : 'pause'} onClick={() => practice.setPaused(!paused.value)}>
              {t(paused.value ? 'practice.resume' : 'practice.pause')}
            </Button>
          )}
          <Button
            size="sm"
            onClick={() => {
              theme.value = otherTheme;
            }}
          >
            {t(`practice.theme.${otherTheme}`)}
          </Button>
          <Button
            size="sm"
            lang={language === 'en' ? 'zh-CN' : 'en'}
            onClick={() => {
              practice.language.value = language === 'en' ? 'zh-CN' : 'en';
            }}
          >
            {t('practice.otherLanguage')}
          </Button>
        </div>
      </div>
    </header>
  );
}

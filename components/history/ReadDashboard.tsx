/** The way onto the page in front: asks for leave to read it. Asking and starting are the entry point's; here are the words and the button. */
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useText } from '../ui/text';

/** How far the page in front is. `on`: the content script is there; `recorded`: and feeds the session that runs. */
export type ReadState = 'off' | 'asking' | 'starting' | 'denied' | 'failed' | 'on' | 'recorded';

interface Props {
  host: string;
  state: ReadState;
  /** Called in the click itself, where the browser allows to ask. */
  onRead(): void;
  onShowSidebar(): void;
  /** Origins of frames on the page that may not be read yet. */
  frames?: readonly string[];
  /** Called in the click itself, too. */
  onReadFrame(origin: string): void;
}

export function ReadDashboard({ host, state, onRead, onShowSidebar, frames = [], onReadFrame }: Props) {
  const { t } = useText();
  if (state === 'on' || state === 'recorded') {
    return (
      <section class="adh-read" aria-label={t('history.read.title')}>
        <p role="status">
          <Icon name="check" /> {t(`history.read.${state}`)}
        </p>
        <Button size="sm" onClick={onShowSidebar}>
          {t('history.read.showSidebar')}
        </Button>
        {frames.map((origin) => (
          <div key={origin} class="adh-read-frame">
            <p class="adh-hint">{t('history.read.frame', { host: new URL(origin).host })}</p>
            <Button size="sm" variant="primary" icon="target" onClick={() => onReadFrame(origin)}>
              {t('history.read.frameButton')}
            </Button>
          </div>
        ))}
      </section>
    );
  }
  const busy = state === 'asking' || state === 'starting';
  const word = state === 'off' ? null : t(`history.read.${state}`, { host });
  return (
    <section class="adh-read" aria-label={t('history.read.title')}>
      <Button variant="primary" size="lg" icon="target" busy={busy} onClick={onRead}>
        {t('history.read.button')}
      </Button>
      <p class="adh-hint">{t('history.read.text', { host })}</p>
      <p class="adh-read-state" role="status">
        {word}
      </p>
    </section>
  );
}

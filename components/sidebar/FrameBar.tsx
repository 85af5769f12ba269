/** The line at the very top: name, settings, and what can be done to the frame around the sidebar. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/text';
import { useModel } from './model';
import { Settings } from './Settings';

export function FrameBar() {
  const { frame, actions } = useModel();
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div class="ad-bar">
        <h1>{t('common.name')}</h1>
        <div class="ad-bar-buttons">
          <Button size="sm" icon="screen" busy={actions.opening.value} onClick={() => void actions.openPrompter()}>
            {t('sidebar.openPrompter')}
          </Button>
          <IconButton
            size="sm"
            icon="settings"
            label={t('sidebar.settings.open')}
            aria-expanded={open}
            aria-controls="ad-settings"
            onClick={() => setOpen(!open)}
          />
          {frame && (
            <>
              <IconButton size="sm" icon="external-window" label={t('sidebar.frame.popOut')} onClick={frame.onPopOut} />
              <IconButton size="sm" icon="collapse" label={t('sidebar.frame.collapse')} onClick={frame.onCollapse} />
              <IconButton size="sm" icon="close" label={t('sidebar.frame.close')} onClick={frame.onClose} />
            </>
          )}
        </div>
      </div>
      <div id="ad-settings" hidden={!open}>
        {open && <Settings />}
      </div>
    </>
  );
}

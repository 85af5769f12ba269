/** The keys and what they do, to be read and to be changed: press "add", then the key that the clicker or pedal sends. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { keyName, keysOf, PROMPTER_ACTIONS, type PrompterAction, withKey, withoutKey } from '../../utils/domain/prompter/keys';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/text';
import { keyText } from './key-text';
import { useModel } from './model';
import { Panel } from './Panel';

/** Takes the next key for an action; Escape takes none. */
function useCapture(action: PrompterAction | null, taken: (key: string | null) => void): void {
  // A key pressed before the next frame is painted counts as well.
  useLayoutEffect(() => {
    if (action === null) return;
    const onKey = (event: KeyboardEvent) => {
      const name = keyName(event.key);
      if (name === null && event.key !== 'Escape') return;
      // Before anything else hears it: the key must not also do what it did.
      event.preventDefault();
      event.stopImmediatePropagation();
      taken(name);
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [action, taken]);
}

export function KeysPanel() {
  const { keys, stage } = useModel();
  const text = useText();
  const { t } = text;
  const [listening, setListening] = useState<PrompterAction | null>(null);
  const own = keys.value.value;
  const all = keysOf(own);
  const set = (next: typeof own) => stage.keep(keys.set(next));
  useCapture(listening, (key) => {
    if (listening && key !== null) set(withKey(own, listening, key));
    setListening(null);
  });
  return (
    <Panel title={t('prompter.action.help')}>
      <dl class="ad-keys">
        {PROMPTER_ACTIONS.map((action) => {
          const name = t(`prompter.action.${action}`);
          return (
            <div key={action} class="ad-keys-row">
              <dt>{name}</dt>
              <dd>
                {all[action].map((key) => (
                  <button
                    key={key}
                    type="button"
                    class="ad-key"
                    title={t('prompter.keys.remove', { key: keyText(key, text), action: name })}
                    aria-label={t('prompter.keys.remove', { key: keyText(key, text), action: name })}
                    onClick={() => set(withoutKey(own, action, key))}
                  >
                    <kbd>{keyText(key, text)}</kbd>
                  </button>
                ))}
                {listening === action ? (
                  <span class="ad-keys-listening" role="status">
                    {t('prompter.keys.press')}
                  </span>
                ) : (
                  <IconButton
                    size="sm"
                    icon="plus"
                    label={t('prompter.keys.add', { action: name })}
                    onClick={() => setListening(action)}
                  />
                )}
              </dd>
            </div>
          );
        })}
        <div class="ad-keys-row">
          <dt>{t('prompter.keys.product')}</dt>
          <dd>
            <kbd>1</kbd> – <kbd>9</kbd>
          </dd>
        </div>
      </dl>
      <p class="ad-field-hint">{t('prompter.keys.hint')}</p>
      <Button icon="undo" onClick={() => set({})}>
        {t('prompter.keys.reset')}
      </Button>
    </Panel>
  );
}

/** Hears the keys of clickers, pedals and keyboards wherever in the window the focus is, except where something is being typed or pressed. */
import { useEffect } from 'preact/hooks';
import { type KeybindingsMap, tinykeys } from 'tinykeys';
import { keysOf, type OwnKeys, PROMPTER_ACTIONS, type PrompterAction } from '../../utils/domain/prompter/keys';

const TYPING = 'input:not([type="checkbox"], [type="range"]), textarea, select';
/** Keys that press or follow what has the focus, and keys that move a slider. */
const PRESSING: ReadonlySet<string> = new Set(['Enter', ' ']);
const PRESSED = 'button, a, summary, input';
const SLIDING = /^(Arrow|Page|Home|End)/;
/** A held key may go on stepping and sizing; it must not flicker the screen. */
const REPEATING: ReadonlySet<PrompterAction> = new Set(['next', 'previous', 'faster', 'slower', 'larger', 'smaller']);

function belongsElsewhere(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || !(event.target instanceof Element)) return event.defaultPrevented;
  if (event.target.closest(TYPING)) return true;
  if (event.target.matches('[type="range"]')) return SLIDING.test(event.key);
  return PRESSING.has(event.key) && event.target.closest(PRESSED) !== null;
}

/** Shift does not matter: `?` and `+` need it on some keyboards and not on others. */
const binding = (key: string) => `[Shift]+${key}`;

export function useKeys(own: OwnKeys, act: (action: PrompterAction) => void, chooseProduct: (n: number) => void): void {
  useEffect(() => {
    const map: KeybindingsMap = {};
    const keys = keysOf(own);
    for (const action of PROMPTER_ACTIONS) {
      for (const key of keys[action]) {
        map[binding(key)] = (event) => {
          event.preventDefault();
          if (!event.repeat || REPEATING.has(action)) act(action);
        };
      }
    }
    for (let n = 1; n <= 9; n++) map[String(n)] = () => chooseProduct(n);
    return tinykeys(window, map, { ignore: belongsElsewhere });
  }, [own, act, chooseProduct]);
}

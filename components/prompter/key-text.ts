/** Names of keys as they are printed on them. */
import type { Key, Translator } from '../../utils/i18n';

const SIGNS: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };
const NAMES: Record<string, Key> = {
  PageUp: 'prompter.key.pageUp',
  PageDown: 'prompter.key.pageDown',
  Enter: 'prompter.key.enter',
  Space: 'prompter.key.space',
};

export function keyText(key: string, { t }: Translator): string {
  const name = NAMES[key];
  return name ? t(name) : (SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}

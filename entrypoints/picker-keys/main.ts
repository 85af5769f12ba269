/** Takes the keys while a person points at a number: in a page of ours the dashboard hears none of them. What a key does is left to the picker. */
import { sendMessage } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { PICK_KEYS } from '../../utils/reader/pick-types';

addEventListener('keydown', (event) => {
  const key = event.key === 'Tab' && event.shiftKey ? 'ArrowLeft' : event.key;
  if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!PICK_KEYS.includes(key)) return;
  event.preventDefault();
  sendMessage('pickKey', { key }).catch((error: unknown) => logError('picker', error));
});

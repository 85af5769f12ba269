/** Takes the keys while a person points at a number: in a page of ours the dashboard hears none of them. What a key does is left to the picker. */
import { sendMessage } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { PICK_KEYS } from '../../utils/reader/pick-types';

/** These end the pointing, and with it this page. They count when they are let go, or the dashboard would hear that. */
const LAST = ['Enter', 'Escape'];

let held = '';

const send = (key: string) => sendMessage('pickKey', { key }).catch((error: unknown) => logError('picker', error));

addEventListener('keydown', (event) => {
  if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!PICK_KEYS.includes(event.key)) return;
  event.preventDefault();
  held = event.key;
  if (!LAST.includes(event.key)) void send(event.key === 'Tab' && event.shiftKey ? 'ArrowLeft' : event.key);
});
addEventListener('keyup', (event) => {
  if (event.isTrusted && event.key === held && LAST.includes(held)) void send(held);
  held = '';
});

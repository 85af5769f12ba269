/** Brings the picker onto a page where a person wants to point at a number; `dashboard.content` finds it by its symbol and starts it. */
import { defineContentScript } from '#imports';
import type { PickerDoor } from '../../utils/reader/pick-types';
import { startPicker, takeElement } from './picker';

const door: PickerDoor = { start: startPicker, take: takeElement };

export default defineContentScript({
  registration: 'runtime',
  main() {
    Object.assign(globalThis, { [Symbol.for('anchor-desk.picker')]: door });
  },
});

/**
 * Brings the reader into a page that has said hello: a script of its own, so that the one which stands on every granted page stays small and
 * a page that is no dashboard never loads it. It leaves `createReader` where `dashboard.content` looks for it.
 */
import { defineContentScript } from '#imports';
import { createReader } from '../../utils/reader/reader';

export default defineContentScript({
  registration: 'runtime',
  main() {
    Object.assign(globalThis, { [Symbol.for('anchor-desk.reader')]: createReader });
  },
});

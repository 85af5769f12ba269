/**
 * The script in a frame of another origin than its page: a reader that tells what it sees. It shows, judges and keeps nothing; the page it
 * stands on makes one reading of it all. A frame of its parent's origin is read from there.
 */
import { type AdapterJson, fromJson } from '../../utils/adapters/wire';
import { type FromFrame, PORT, type ToFrame } from '../../utils/messaging/protocol';
import type { createReader, Reader } from '../../utils/reader/reader';
import { openLink } from './link';
import { openRoot } from './open-root';

/** `readerHere`: what `reader.content` left, once the background has brought it. */
export function startChild(readerHere: () => typeof createReader | undefined): void {
  let reader: Reader | undefined;
  const look = () => {
    if (!reader) return;
    const { looks } = reader.look(Date.now(), performance.now());
    const { canvas, ambiguous } = reader.status;
    link.post({ t: 'looks', looks, canvas, ambiguous });
  };
  const read = (json: AdapterJson | null) => {
    const create = readerHere();
    if (!reader && create) {
      reader = create(document, { ...(json ? { adapter: fromJson(json) } : {}), openRoot, now: () => performance.now() });
      reader.onChange(look);
    }
    look();
  };
  const stop = () => {
    reader?.stop();
    reader = undefined;
  };
  const link = openLink<ToFrame, FromFrame>(PORT.frame, {
    open() {},
    message(message) {
      if (message.t === 'tick') look();
      else if (message.t === 'read') read(message.adapter as AdapterJson | null);
      else stop();
    },
    orphaned: stop,
  });
}

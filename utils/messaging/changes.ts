/**
 * A word from the background to our top-level pages that rows changed: popup and desk then read anew. It carries nothing, so that nobody
 * takes it for data. Frames on a web page do not get it (Chromium refuses them the channel); they live on the port.
 */
const NAME = 'anchor-desk.changed';

let speaker: BroadcastChannel | undefined;

/** Called by the background after a change is on disk. */
export function tellChanged(): void {
  speaker ??= new BroadcastChannel(NAME);
  speaker.postMessage(null);
}

/** Calls `changed` after each change; returns the way to stop it. */
export function onChanged(changed: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = changed;
  return () => channel.close();
}

/** Composition root on the dashboard: adapter → reader → recorder → outbox, the line to the background, and the sidebar's frame. */
import { browser, defineContentScript } from '#imports';
import { adapterFor } from '../../utils/adapters';
import { keyOf } from '../../utils/adapters/match';
import { createReader } from '../../utils/reader/reader';
import { createFrame, type Frame } from './frame';
import { hasExtension, openLink, sayHello } from './link';
import { startPump } from './pump';
import { startSensor } from './sensor';

const HERE = Symbol.for('anchor-desk.dashboard');
/** How often an unanswered greeting is repeated. */
const GREET_MS = 1000;

type Marked = typeof globalThis & { [HERE]?: true };

function navigation() {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type ?? 'navigate';
}

function start(): void {
  const boot = crypto.randomUUID();
  const adapter = adapterFor(location.href);
  // Keys of our own `_locales`, which are written at build time; the types know the browser's alone.
  const word = (key: string) => browser.i18n.getMessage(key as '@@ui_locale');
  const orphaned = word('orphaned');
  const frame: Frame = createFrame({ title: word('name'), move: word('move'), resize: word('resize') });
  const reader = createReader(document, {
    ...(adapter ? { adapter } : {}),
    openRoot: (element) => browser.dom?.openOrClosedShadowRoot(element as HTMLElement) ?? element.shadowRoot,
    now: () => performance.now(),
  });
  const pump = startPump();

  let greeting = false;
  const greet = async () => {
    if (greeting || !hasExtension()) return;
    greeting = true;
    const answer = await sayHello({
      href: location.href,
      title: document.title,
      boot,
      ...(adapter ? { adapter: adapter.id } : {}),
      platform: adapter?.platform ?? location.hostname,
      key: keyOf(location.href, adapter),
      navigation: navigation(),
    });
    greeting = false;
    if (!answer?.ok) setTimeout(greet, GREET_MS);
    else if (answer.assignment) sensor.assign(answer.assignment);
  };

  const link = openLink({
    open: () => void greet(),
    message(message) {
      if (message.t === 'tick') sensor.tick();
      else if (message.t === 'assign') sensor.assign(message.assignment);
      else if (message.t === 'sidebar') frame.show(message.shown);
      else if (message.t === 'frame') frame.act(message.action);
    },
    orphaned() {
      sensor.stop();
      frame.say(orphaned);
    },
  });
  const sensor = startSensor({
    reader,
    pump,
    boot,
    platform: adapter ? { adapter: adapter.id, platform: adapter.platform } : { platform: location.hostname },
    post: link.post,
  });
  addEventListener('pagehide', () => sensor.leave());
}

export default defineContentScript({
  registration: 'runtime',
  main() {
    const world = globalThis as Marked;
    if (world[HERE]) return;
    world[HERE] = true;
    start();
  },
});

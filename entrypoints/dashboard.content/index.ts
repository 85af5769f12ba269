/** Composition root on the dashboard: adapter → reader → recorder → outbox, the line to the background, and the sidebar's frame. */
import { browser, defineContentScript } from '#imports';
import type { AdapterHints } from '../../utils/adapters/adapter';
import { type AdapterJson, fromJson } from '../../utils/adapters/wire';
import type { PageProfile } from '../../utils/domain/profile';
import { type FromPage, PORT, type ToPage } from '../../utils/messaging/protocol';
import type { createReader, Reader } from '../../utils/reader/reader';
import { startChild } from './child';
import { createFrame } from './frame';
import { hasExtension, openLink, sayHello } from './link';
import { openRoot } from './open-root';
import { startPump } from './pump';
import { startSensor } from './sensor';
import { createTeaching } from './teach';

const HERE = Symbol.for('anchor-desk.dashboard');
/** How often an unanswered greeting is repeated. */
const GREET_MS = 1000;

/** Left by `reader.content` when the background has brought it. */
const READER = Symbol.for('anchor-desk.reader');

type Marked = typeof globalThis & { [HERE]?: true; [READER]?: typeof createReader };

const world = globalThis as Marked;

function navigation() {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type ?? 'navigate';
}

function start(): void {
  const boot = crypto.randomUUID();
  // Keys of our own `_locales`, which are written at build time; the types know the browser's alone.
  const word = (key: string) => browser.i18n.getMessage(key as '@@ui_locale');
  const orphaned = word('orphaned');
  const frame = createFrame({ title: word('name'), move: word('move'), resize: word('resize') });

  let readAs: string | undefined;
  let now: { reader: Reader; adapter: AdapterHints | undefined } | undefined;
  const teach = (profile: PageProfile) => sensor.forget(now?.reader.teach(profile) ?? []);
  const read = (create: typeof createReader, json: AdapterJson | null, platform: string, profile: PageProfile) => {
    const name = `${json?.id} ${platform}`;
    if (readAs === name) return teach(profile);
    readAs = name;
    const adapter = json ? { adapter: fromJson(json) } : {};
    const taught = { profile: profile.places, refused: profile.refused };
    const reader = create(document, { ...adapter, ...taught, openRoot, now: () => performance.now() });
    now = { reader, adapter: adapter.adapter };
    sensor.use({ reader, platform, ...(json ? { adapter: json.id } : {}) });
  };

  let greeting = false;
  /** Counts what the background decided meanwhile: an older answer must not undo it. */
  let decisions = 0;
  const greet = async () => {
    if (greeting || !hasExtension()) return;
    greeting = true;
    const { href } = location;
    const before = decisions;
    const hasReader = world[READER] !== undefined;
    const answer = await sayHello({ href, title: document.title.slice(0, 1000), boot, hasReader, navigation: navigation() });
    greeting = false;
    const create = world[READER];
    if (!answer?.ok || !create) {
      setTimeout(greet, GREET_MS);
      return;
    }
    read(create, answer.adapter as AdapterJson | null, answer.platform, answer.profile);
    if (decisions === before) sensor.assign(answer.assignment);
    if (location.href !== href) void greet();
  };

  let wasOpen = false;
  const link = openLink<ToPage, FromPage>(PORT.page, {
    open() {
      if (wasOpen) sensor.retell();
      wasOpen = true;
      void greet();
    },
    message(message) {
      teaching.message(message);
      if (message.t === 'tick') sensor.tick(message.at);
      else if (message.t === 'assign') {
        decisions++;
        sensor.assign(message.assignment);
      } else if (message.t === 'sidebar') frame.show(message.shown);
      else if (message.t === 'frame') frame.act(message.action);
      else if (message.t === 'frame-looks') sensor.frame(message.frame, message.findings);
      else if (message.t === 'frame-gone') sensor.frame(message.frame, null);
    },
    orphaned() {
      sensor.stop();
      teaching.stop();
      frame.say(orphaned);
    },
  });
  const sensor = startSensor({ pump: startPump(), boot, post: link.post, moved: () => void greet() });
  const teaching = createTeaching({ post: link.post, reader: () => now, teach, done: frame.focus });
  addEventListener('pagehide', () => sensor.leave());
}

export default defineContentScript({
  registration: 'runtime',
  main() {
    if (world[HERE]) return;
    world[HERE] = true;
    if (self === top) start();
    // A frame that its parent can look into is read from there.
    else if (frameElement === null) startChild(() => world[READER]);
  },
});

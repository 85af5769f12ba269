/** The door through which tests use the reader inside a page. Runs in the page; `browser.ts` puts it there. */
import type { PickedNumber } from '../../utils/domain/profile';
import type { Look, Reading } from '../../utils/domain/reading';
import { createLabels } from '../../utils/reader/labels';
import { numberAt } from '../../utils/reader/pick';
import { pickedOf } from '../../utils/reader/pick-label';
import { createReader, type Reader, type ReaderOptions } from '../../utils/reader/reader';
import { browserScheduler } from '../../utils/reader/schedule';

const SETTLED_MS = 8000;

let reader: Reader | undefined;

/** A number's amount (major units are the tests' business: money is in minor units), anything else as a word. */
function brief(look: Look): number | string {
  if (look.outcome === 'number') return look.amount;
  return look.outcome === 'unparsed' ? `unparsed ${look.why}` : look.outcome;
}

/** Lengths of the slices of all searches since the last start, ms. */
let slices: number[] = [];
/** Elements that the reader went into: in each slice, and outside of searches. */
let asked: number[] = [];
let askedNow = 0;

function measured() {
  const scheduler = browserScheduler();
  return {
    ...scheduler,
    soon: (run: () => void) =>
      scheduler.soon(() => {
        const from = performance.now();
        const before = askedNow;
        run();
        asked.push(askedNow - before);
        slices.push(performance.now() - from);
      }),
  };
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const anchor = {
  start(options: Partial<ReaderOptions> & { closed?: boolean } = {}): Reader {
    reader?.stop();
    slices = [];
    asked = [];
    askedNow = 0;
    const { closed, ...rest } = options;
    const roots = (window as { closedRoots?: WeakMap<Element, ShadowRoot> }).closedRoots;
    reader = createReader(document, {
      now: () => performance.now(),
      idle: measured(),
      ...rest,
      openRoot: (element: Element) => {
        askedNow++;
        return (closed && roots?.get(element)) || null;
      },
    });
    return reader;
  },
  get reader(): Reader {
    if (!reader) throw new Error('no reader was started');
    return reader;
  },
  get slices(): number[] {
    return slices;
  },
  /** Elements gone into in each slice of the searches. */
  get asked(): number[] {
    return asked;
  },
  /** Elements gone into in all, looks included. */
  get askedInAll(): number {
    return askedNow;
  },
  look(): Reading {
    return anchor.reader.look(Date.now(), performance.now());
  },
  brief(): Record<string, number | string> {
    const { looks } = anchor.look();
    return Object.fromEntries(Object.entries(looks).map(([metric, look]) => [metric, brief(look)]));
  },
  /** Looks every frame until the search is done and nothing moves. */
  async settled(): Promise<Record<string, number | string>> {
    const end = performance.now() + SETTLED_MS;
    for (;;) {
      const now = anchor.brief();
      const moving = Object.values(now).includes('rolling');
      if ((anchor.reader.status.state !== 'searching' && !moving) || performance.now() > end) return now;
      await frame();
    }
  },
  /** What pointing at the first element that fits gives: what is shown there, and both ways to it; null where there is no number. */
  pick(selector: string): Promise<(Pick<PickedNumber, 'labels' | 'path' | 'beside' | 'block'> & { text: string | null }) | null> {
    const context = { labels: createLabels() };
    const element = document.querySelector(selector);
    const pointed = element && numberAt(element, context);
    if (!pointed) return Promise.resolve(null);
    const tools = { now: () => performance.now(), idle: browserScheduler() };
    return new Promise((resolve) => {
      pickedOf(pointed, context, tools, ({ apart: _, metric: __, ...ways }) => resolve({ text: pointed.text, ...ways }));
    });
  },
  async readout(options: object = {}): Promise<Record<string, number | string>> {
    anchor.start(options);
    const read = await anchor.settled();
    for (const metric of anchor.reader.status.ambiguous) read[metric] = 'ambiguous';
    return read;
  },
};

declare global {
  interface Window {
    anchor: typeof anchor;
  }
}

window.anchor = anchor;

/** The page in the tab in front, and how far reading it is: asked, started, refused. Browser calls are handed in by the entry point. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Outcome } from './history';

/** An ordinary web page in the tab in front. */
export interface FrontTab {
  id: number;
  origin: string;
  host: string;
}

/** How far reading is. Whether the content script is there is told by the live feed, not here. */
export type Reading = 'off' | 'asking' | 'starting' | 'denied' | 'failed';

export interface FrontPorts {
  /** Null when the tab in front is no ordinary web page, or there is none. */
  tab(): Promise<FrontTab | null>;
  /** Asks for leave to read one origin. Runs inside the click, before anything is awaited. */
  ask(origin: string): Promise<boolean>;
  start(tab: FrontTab): Promise<Outcome>;
  showSidebar(tab: FrontTab): Promise<Outcome>;
}

export interface Front {
  tab: ReadonlySignal<FrontTab | null>;
  reading: ReadonlySignal<Reading>;
  /** Reads the page, or a frame of another origin on it. Call it straight from the click. */
  read(frame?: string): Promise<void>;
  showSidebar(): Promise<void>;
}

/** Looks at the tab in front once: a popup lives no longer than it stays in front. */
export function createFront(ports: FrontPorts): Front {
  const tab = signal<FrontTab | null>(null);
  const reading = signal<Reading>('off');
  void ports.tab().then(
    (found) => {
      tab.value = found;
    },
    // Without a tab in front there is nothing to offer; history works all the same.
    () => {
      tab.value = null;
    },
  );

  return {
    tab,
    reading,
    async read(frame) {
      const front = tab.peek();
      if (!front) return;
      const asked = ports.ask(frame ?? front.origin);
      reading.value = 'asking';
      try {
        if (!(await asked)) {
          reading.value = 'denied';
          return;
        }
        reading.value = 'starting';
        reading.value = (await ports.start(front)).ok ? 'starting' : 'failed';
      } catch {
        // Shown with what to do; the background has noted the cause.
        reading.value = 'failed';
      }
    },
    async showSidebar() {
      const front = tab.peek();
      if (front && !(await ports.showSidebar(front)).ok) reading.value = 'failed';
    },
  };
}

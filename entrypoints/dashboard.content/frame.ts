/**
 * The element `<anchor-desk>` on the dashboard: a closed shadow root that holds the sidebar's frame, with a grip to move it and an edge to
 * size it. It shows nothing of its own: whatever is private stands in the frame, which the page can neither read nor listen to.
 */
import { browser } from '#imports';
import type { FrameAction } from '../../utils/messaging/protocol';
import STYLE from './frame.css?inline';
import { DEFAULT_PLACE, keepPlace, type Place, readPlace } from './place';

const TAG = 'anchor-desk';
/** A page that keeps removing the frame wins after this many times; recording goes on without it. */
const MAX_ATTACH = 20;
const COLLAPSED_WIDTH = 44;
const MIN_WIDTH = 300;
const MAX_WIDTH = 640;
const EDGE = 8;

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

export interface Frame {
  show(shown: boolean): void;
  act(action: FrameAction): void;
  /** Words on the frame itself, for when the sidebar inside can no longer get any. */
  say(text: string): void;
  /** The keys go to the sidebar. */
  focus(): void;
  remove(): void;
}

/** Follows a pointer from press to release. Synthetic events of the page are ignored. */
function follow(handle: HTMLElement, moved: (dx: number, dy: number) => void, done: () => void): void {
  handle.addEventListener('pointerdown', (down) => {
    if (!down.isTrusted) return;
    down.preventDefault();
    handle.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent) => event.isTrusted && moved(event.clientX - down.clientX, event.clientY - down.clientY);
    const up = () => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', up);
      handle.removeEventListener('pointercancel', up);
      done();
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', up);
    handle.addEventListener('pointercancel', up);
  });
}

function part(className: string, title: string): HTMLDivElement {
  const element = document.createElement('div');
  element.className = className;
  element.title = title;
  return element;
}

export function createFrame(words: { title: string; move: string; resize: string }): Frame {
  // A script of an older version may have left its own; there is one sidebar on a page.
  for (const old of document.querySelectorAll(TAG)) old.remove();
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const panel = part('panel', '');
  const grip = part('grip', words.move);
  const edge = part('edge', words.resize);
  const note = part('note', '');
  note.setAttribute('role', 'alert');
  note.hidden = true;
  const iframe = document.createElement('iframe');
  iframe.src = browser.runtime.getURL('/sidebar.html');
  iframe.title = words.title;
  panel.append(grip, note, iframe, edge);
  root.append(panel);

  let place: Place = DEFAULT_PLACE;
  let removed = false;
  let attached = 0;

  const draw = () => {
    const width = place.collapsed ? COLLAPSED_WIDTH : clamp(place.width, MIN_WIDTH, Math.min(MAX_WIDTH, innerWidth - 2 * EDGE));
    panel.dataset.side = place.side;
    panel.style.width = `${width}px`;
    panel.style.top = `${clamp(place.top, 0, innerHeight - 120)}px`;
    const x = clamp(place.offset, 0, innerWidth - width);
    panel.style.left = place.side === 'left' ? `${x}px` : 'auto';
    panel.style.right = place.side === 'right' ? `${x}px` : 'auto';
  };
  const change = (next: Partial<Place>) => {
    place = { ...place, ...next };
    draw();
  };
  const keep = () => keepPlace(place);
  const outward = () => (place.side === 'right' ? -1 : 1);

  let start = place;
  grip.addEventListener('pointerdown', () => {
    start = place;
  });
  follow(
    grip,
    (dx, dy) => change({ top: Math.max(0, start.top + dy), offset: Math.max(0, start.offset + outward() * dx) }),
    keep,
  );
  edge.addEventListener('pointerdown', () => {
    start = place;
  });
  follow(edge, (dx) => change({ width: clamp(start.width + outward() * dx, MIN_WIDTH, MAX_WIDTH) }), keep);

  const attach = () => {
    if (removed || host.parentNode === document.documentElement || attached >= MAX_ATTACH) return;
    attached++;
    document.documentElement.append(host);
  };
  const watcher = new MutationObserver(attach);
  watcher.observe(document.documentElement, { childList: true });
  addEventListener('resize', draw);
  draw();
  attach();
  void readPlace().then((known) => {
    place = known;
    draw();
    host.hidden = known.closed;
  });

  return {
    show(shown) {
      host.hidden = !shown;
      if (shown) {
        // Asked for by a person: the page gets no credit for having removed it before.
        attached = 0;
        attach();
      }
      change({ closed: !shown });
      keep();
    },
    act(action) {
      if (action === 'close') this.show(false);
      else if (action === 'left' || action === 'right') change({ side: action, offset: 0 });
      else change({ collapsed: action === 'collapse' });
      keep();
    },
    say(text) {
      note.hidden = text === '';
      note.textContent = text;
    },
    focus: () => iframe.focus(),
    remove() {
      removed = true;
      watcher.disconnect();
      removeEventListener('resize', draw);
      host.remove();
    },
  };
}

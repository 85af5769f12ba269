/**
 * Pointing at a number: what is under the pointer is marked and read aloud, a click takes it, and from then on it is looked at again and
 * again. Only what a person does counts: events that the page made up are not heard. What it means and keeping it are left to the sidebar.
 */
import type { AdapterHints } from '../../utils/adapters/adapter';
import type { MetricId } from '../../utils/domain/metrics';
import { type PickedNumber, type PickLook, readPicked } from '../../utils/domain/profile';
import { isElement, parentAcross } from '../../utils/reader/dom';
import { createLabels } from '../../utils/reader/labels';
import { elementUnder, numberAt, numberIn, numbersIn, type Pointed, shownNow } from '../../utils/reader/pick';
import { labelsNear, type PickContext, pickedOf } from '../../utils/reader/pick-label';
import type { PickerDoor, PickOptions, PickPage } from '../../utils/reader/pick-types';
import { elementAt } from '../../utils/reader/profile';
import { browserScheduler } from '../../utils/reader/schedule';
import { createOverlay } from './overlay';
import { metricName, readingText, wordsFor } from './words';

const LOOKS_SHOWN = 3;
const RAW_LIMIT = 64;
/** A pointer that was moved by a person, px. */
const STIRRED = 6;

const contextOf = ({ openRoot, adapter }: PickPage): PickContext => ({ labels: createLabels(adapter), openRoot, adapter });
const tools = () => ({ now: () => performance.now(), idle: browserScheduler() });

export const takeElement: PickerDoor['take'] = (element, page, done) => {
  const context = contextOf(page);
  const pointed = numberIn(element, context) ?? numberAt(element, context);
  if (pointed) pickedOf(pointed, context, tools(), done);
  else done({ labels: [], metric: null, path: [], apart: false });
};

/** What is marked now: an element, and the number in it if there is exactly one. */
interface Aim {
  element: Element;
  number: Pointed | null;
}

export const startPicker: PickerDoor['start'] = (options: PickOptions) => {
  const { language, metric, report } = options;
  const context = contextOf(options);
  const words = wordsFor(language);
  const overlay = createOverlay({ title: words.title, keys: words.keys }, options.keysUrl);
  let aim: Aim | null = null;
  /** Way back down after going up. */
  let below: Aim[] = [];
  let pointer: { x: number; y: number } | undefined;
  /** Somebody points by keys: a pointer that lies where it lay has nothing to say, though browsers send its events when the page moves below it. */
  let keyed = false;
  let drawing = 0;
  let over = false;
  let chosen: { pointed: Pointed; picked: PickedNumber; looks: PickLook[] } | undefined;
  let asked = false;

  function show(next: Aim | null): void {
    aim = next;
    const number = next?.number;
    if (!next || !number || number.canvas) {
      overlay.mark(next?.element ?? null, 'none', number ? words.canvas : words.nothing);
      return;
    }
    const { element } = next;
    const [near] = labelsNear(number, context);
    const meant = metric ?? near?.metric ?? null;
    overlay.mark(
      element,
      'number',
      number.text ?? words.moving,
      says(number, near?.text ?? '', meant, language, options.adapter),
    );
  }

  function look(): void {
    drawing = 0;
    if (over || chosen || keyed || !pointer) return;
    const under = elementUnder(document, pointer.x, pointer.y, context, overlay.host);
    const number = under && numberAt(under.element, context, under);
    const element = number?.element ?? under?.element;
    // A page's background is nothing to mark.
    if (!element || (!number && /^(?:body|html)$/.test(element.localName))) {
      show(null);
      return;
    }
    if (element === aim?.element && number?.inline === aim.number?.inline && number?.text === aim.number?.text) return;
    below = [];
    show({ element, number });
  }

  function choose(): void {
    const number = aim?.number;
    if (!number || number.canvas || chosen || asked) return;
    asked = true;
    pickedOf(number, context, tools(), (picked) => {
      if (over) return;
      chosen = { pointed: number, picked, looks: [] };
      overlay.settle();
      overlay.mark(number.element, 'chosen');
      again(Date.now());
    });
  }

  /** The place is looked for by its path: what is shown is what would be read later. */
  function again(at: number): void {
    if (!chosen) return;
    const { pointed, picked } = chosen;
    const element = picked.path.length > 0 ? elementAt(document, picked.path, context) : pointed.element;
    const number = element && (element === pointed.element ? pointed : numberIn(element, context));
    const raw = number ? (shownNow(number)?.slice(0, RAW_LIMIT) ?? null) : null;
    chosen.looks = [...chosen.looks, { at, raw }].slice(-LOOKS_SHOWN);
    report({ stage: 'chosen', metric, picked, looks: chosen.looks });
  }

  function stop(): void {
    if (over) return;
    over = true;
    cancelAnimationFrame(drawing);
    removeEventListener('scroll', overlay.follow, true);
    removeEventListener('resize', overlay.follow);
    overlay.remove();
    report(null);
  }

  function up(): void {
    const parent = aim && outward(aim.element);
    if (!aim || !parent) return;
    below.push(aim);
    show({ element: parent, number: numberIn(parent, context) });
  }

  function down(): void {
    const back = below.pop();
    const inner = !back && aim && [...aim.element.children].find((child) => /\d/.test(child.textContent ?? ''));
    if (back) show(back);
    else if (inner) show({ element: inner, number: numberIn(inner, context) });
  }

  function step(by: 1 | -1): void {
    const numbers = numbersIn(document.body, context);
    const at = numbers.findIndex(({ element }) => element === aim?.element);
    const next = numbers[at < 0 ? (by > 0 ? 0 : numbers.length - 1) : (at + by + numbers.length) % numbers.length];
    if (!next) return;
    below = [];
    next.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    show({ element: next.element, number: next });
  }

  const keys = new Map([
    ['ArrowUp', up],
    ['ArrowDown', down],
    ['ArrowLeft', () => step(-1)],
    ['ArrowRight', () => step(1)],
    ['Tab', () => step(1)],
    ['Enter', choose],
    ['Escape', stop],
  ]);

  const { shield } = overlay;
  shield.addEventListener('pointermove', (event) => {
    if (!event.isTrusted) return;
    const at = { x: event.clientX, y: event.clientY };
    if (keyed && (!pointer || Math.hypot(at.x - pointer.x, at.y - pointer.y) < STIRRED)) {
      pointer ??= at;
      return;
    }
    keyed = false;
    pointer = at;
    drawing ||= requestAnimationFrame(look);
  });
  shield.addEventListener('pointerdown', (event) => {
    // The focus stays with our page, which takes the keys.
    event.preventDefault();
    overlay.takeKeys();
  });
  shield.addEventListener('mousedown', (event) => event.preventDefault());
  shield.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    keyed = false;
    pointer = { x: event.clientX, y: event.clientY };
    look();
    choose();
  });
  addEventListener('scroll', overlay.follow, true);
  addEventListener('resize', overlay.follow);
  report({ stage: 'pointing', metric });

  return {
    key(key) {
      keyed = true;
      if (!over && !chosen) keys.get(key)?.();
    },
    look(at) {
      // A page that takes our mark away has ended the pointing.
      if (!overlay.host.isConnected) stop();
      else if (chosen) again(at);
      overlay.follow();
    },
    stop,
  };
};

function outward(element: Element): Element | null {
  let up = parentAcross(element);
  while (up && !isElement(up)) up = parentAcross(up);
  return up && up !== document.documentElement ? up : null;
}

/** The second line: under which label, and what it reads as. */
function says(
  number: Pointed,
  label: string,
  meant: MetricId | null,
  language: PickOptions['language'],
  adapter: AdapterHints | undefined,
): string {
  const { apart, text } = number;
  const hints = {
    apart,
    ...(adapter?.currency !== undefined && { currency: adapter.currency }),
    ...(adapter?.groups && { groups: adapter.groups }),
  };
  const as = (metric: MetricId) => readPicked(text ?? '', metric, hints);
  const metric = meant ?? (as('orders').kind === 'number' ? 'orders' : 'revenue');
  const parts = [label, text === null ? '' : readingText(as(metric), metric, language), meant ? metricName(meant, language) : ''];
  return parts.filter(Boolean).join(' · ');
}

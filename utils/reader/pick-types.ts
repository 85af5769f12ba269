/** What the picker's script and the one that stands on the dashboard say to each other. The picker itself is `entrypoints/picker.content`. */
import type { AdapterHints } from '../adapters/adapter';
import type { MetricId } from '../domain/metrics';
import type { PickedNumber, PickState } from '../domain/profile';

/** Keys that do something while a person points. */
export const PICK_KEYS: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Tab', 'Enter', 'Escape'];

export interface PickPage {
  openRoot(element: Element): ShadowRoot | null;
  adapter?: AdapterHints | undefined;
}

export interface PickOptions extends PickPage {
  language: 'zh-CN' | 'en';
  /** The metric that is asked for; null = any. */
  metric: MetricId | null;
  /** Page of ours that takes the keys, so that the dashboard hears none of them. */
  keysUrl: string;
  /** Null = it is over. */
  report(state: PickState | null): void;
}

export interface Picker {
  /** A key that the page of ours took. */
  key(key: string): void;
  /** Looks again at what was picked. `at`: epoch ms. */
  look(at: number): void;
  stop(): void;
}

/** Left by the picker's script where the dashboard's script finds it. */
export interface PickerDoor {
  start(options: PickOptions): Picker;
  /** Both ways to the number in an element, without anybody pointing. */
  take(element: Element, page: PickPage, done: (picked: PickedNumber) => void): void;
}

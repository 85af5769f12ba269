/** How the list of sessions is looked at, as signals: search, conditions, order, and which sessions are chosen. The sessions are `history.ts`'s. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Campaign } from '../domain/campaign/campaign';
import type { Session } from '../domain/session';
import { filtered, type HistoryFilter, type HistoryOrder, NO_FILTER, ordered, type ProductNames } from './history-filter';
import { matches, type People, searchText } from './history-search';

export interface ListView {
  /** Those that search and conditions leave, in the order chosen. */
  shown: ReadonlySignal<readonly Session[]>;
  query: ReadonlySignal<string>;
  search(query: string): void;
  filter: ReadonlySignal<HistoryFilter>;
  narrow(patch: Partial<HistoryFilter>): void;
  order: ReadonlySignal<HistoryOrder>;
  sortBy(order: HistoryOrder): void;
  /** Shows everything again. */
  showAll(): void;
  /** Ids of sessions that are ticked and still there, in the order they were ticked. */
  chosen: ReadonlySignal<readonly string[]>;
  choose(id: string, on: boolean): void;
  chooseNone(): void;
}

export function createListView(
  sessions: ReadonlySignal<readonly Session[]>,
  people: ReadonlySignal<People>,
  campaigns: ReadonlySignal<readonly Campaign[]>,
  products: ReadonlySignal<ProductNames>,
): ListView {
  const query = signal('');
  const filter = signal<HistoryFilter>(NO_FILTER);
  const order = signal<HistoryOrder>('newest');
  const ticked = signal<readonly string[]>([]);

  const texts = computed(() => new Map(sessions.value.map((session) => [session, searchText(session, people.value)])));
  const narrowed = computed(() =>
    filter.value === NO_FILTER
      ? sessions.value
      : filtered(sessions.value, filter.value, people.value, campaigns.value, products.value),
  );
  const found = computed(() =>
    query.value.trim() === ''
      ? narrowed.value
      : narrowed.value.filter((session) => matches(texts.value.get(session) ?? '', query.value)),
  );
  return {
    // Sessions come newest first already.
    shown: computed(() => (order.value === 'newest' ? found.value : ordered(found.value, order.value))),
    query,
    search(text) {
      query.value = text;
    },
    filter,
    narrow(patch) {
      const next = { ...filter.value, ...patch };
      filter.value = Object.values(next).every((value) => value === '') ? NO_FILTER : next;
    },
    order,
    sortBy(next) {
      order.value = next;
    },
    showAll() {
      query.value = '';
      filter.value = NO_FILTER;
    },
    chosen: computed(() => ticked.value.filter((id) => sessions.value.some((session) => session.id === id))),
    choose(id, on) {
      const others = ticked.value.filter((known) => known !== id);
      ticked.value = on ? [...others, id] : others;
    },
    chooseNone() {
      ticked.value = [];
    },
  };
}

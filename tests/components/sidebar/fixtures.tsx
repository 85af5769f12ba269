/** A sidebar without a browser: its model over hand-made signals, and what it sent. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { type LanguageChoice, ModelProvider, type SidebarModel, type ThemeChoice } from '../../../components/sidebar/model';
import { TextProvider } from '../../../components/ui/text';
import type { ShowGoal } from '../../../utils/domain/ledger/pace';
import type { LiveMetric, LiveSession, LiveSource, LiveState } from '../../../utils/domain/live';
import type { MetricId } from '../../../utils/domain/metrics';
import type { Product } from '../../../utils/domain/rundown';
import type { Language } from '../../../utils/i18n';
import { createActions, type Outcome } from '../../../utils/state/actions';
import { type AideStores, createAide } from '../../../utils/state/aide';
import { createEnding } from '../../../utils/state/ending';
import type { Connection } from '../../../utils/state/live';
import { createRundown, type Position, type Show } from '../../../utils/state/rundown';
import type { Stored } from '../../../utils/state/stored';
import { handTiming } from '../../state/hand-timing';

/** 2026-05-01 20:14:00 in Shanghai. */
export const NOW = Date.UTC(2026, 4, 1, 12, 14);

export function metric(value: Partial<LiveMetric['value']>, extra: Partial<LiveMetric> = {}): LiveMetric {
  return {
    value: { state: 'ok', raw: '', label: '页面标签', ...value },
    seenAt: NOW,
    stateSince: NOW - 60_000,
    rates: {},
    resets: 0,
    spark: [1, 2, null, 4],
    sources: 1,
    ...extra,
  };
}

export function here(extra: Partial<LiveSource> = {}): LiveSource {
  return {
    source: { id: 'src', key: 'k', origin: 'https://x.example', title: 'Live', platform: '抖音' },
    tab: 7,
    reader: { state: 'reading', platform: '抖音', confirmed: true, canvas: [], ambiguous: [] },
    metrics: {},
    waiting: 0,
    lookedAt: NOW,
    hidden: false,
    ...extra,
  };
}

export const session = (extra: Partial<LiveSession> = {}): LiveSession => ({
  id: 'S',
  title: 'Show',
  startedAt: NOW - 3_725_000,
  rehearsal: false,
  hosts: [],
  onAir: [],
  marks: [],
  ...extra,
});

/** Recording on this page, unless told otherwise. */
export function state(extra: Partial<LiveState> = {}): LiveState {
  const page = here();
  return {
    at: NOW,
    here: page,
    session: session(),
    sources: [page],
    totals: { viewers: metric({ amount: 10, precision: 0 }) },
    storage: { state: 'ok', since: NOW },
    ...extra,
  };
}

/** The same without a session. */
export function idle(extra: Partial<LiveState> = {}): LiveState {
  const { session: _, ...rest } = state(extra);
  return { ...rest, sources: [] };
}

const product = (id: string, extra: Partial<Product> = {}): Product => ({
  v: 1,
  id,
  name: `Dates ${id}`,
  origin: 'Linxian',
  unit: '2.5 kg box',
  currency: 'CNY',
  listMinor: 6900,
  liveMinor: 2990,
  floorMinor: 2680,
  stock: 4000,
  gift: 'a walnut',
  points: ['fact', 'demo', 'ask'].map((kind, i) => ({ id: `${id}${i}`, kind: kind as 'fact', text: `say ${id}${i}` })),
  ...extra,
});

export const show = (): Show => ({
  rundown: {
    v: 1,
    id: 'r',
    title: 'Rundown',
    sample: true,
    segments: [
      { id: 's0', kind: 'product', product: 'a', plannedMinutes: 10, hosts: ['h'] },
      { id: 's1', kind: 'song', title: 'Folk song', plannedMinutes: 1, hosts: [], script: 'la la' },
      { id: 's2', kind: 'product', product: 'b', plannedMinutes: 12, hosts: [] },
    ],
  },
  products: [product('a'), product('b', { liveMinor: 4000 })],
  hosts: [{ v: 1, id: 'h', name: 'Li He', title: '', county: '', tags: [] }],
});

/** Keeps values in memory. */
function kept<T>(first: T): Stored<T> {
  let value = first;
  return {
    get: async () => value,
    set: async (next) => {
      value = next;
    },
    watch: () => () => {},
  };
}

export const stores = (extra: Partial<AideStores> = {}): AideStores => ({
  goal: kept<ShowGoal | null>(null),
  rules: kept({}),
  sound: kept(false),
  black: kept(false),
  lagMs: kept(5000),
  folds: kept({}),
  advised: kept(''),
  ...extra,
});

export interface Stage {
  model: SidebarModel;
  live: Signal<LiveState | null>;
  connection: Signal<Connection>;
  lostSince: Signal<number | null>;
  now: Signal<number>;
  sent: [string, unknown][];
  language: Signal<LanguageChoice>;
  theme: Signal<ThemeChoice>;
  timing: ReturnType<typeof handTiming>;
}

export function stage(
  first: LiveState | null = state(),
  extra: Partial<SidebarModel> = {},
  answer?: () => Promise<Outcome>,
): Stage {
  const live = signal(first);
  const connection = signal<Connection>('open');
  const lostSince = signal<number | null>(null);
  const now = signal(NOW);
  const timing = handTiming(NOW);
  const metrics = new Map<MetricId, ReadonlySignal<LiveMetric | undefined>>();
  function metricOf(id: MetricId): ReadonlySignal<LiveMetric | undefined> {
    const known = metrics.get(id) ?? computed(() => live.value?.totals[id]);
    metrics.set(id, known);
    return known;
  }
  const sent: Stage['sent'] = [];
  const record = (name: string) => async (call: unknown) => {
    sent.push([name, call]);
    return answer ? answer() : { ok: true as const };
  };
  const sender = {
    startRecording: record('start'),
    endSession: record('end'),
    addMark: record('add'),
    changeMark: record('change'),
    removeMark: record('remove'),
    openWindow: record('open'),
  };
  const actions = createActions(live, sender, { now: () => NOW, newId: () => 'new' });
  const language = signal<LanguageChoice>('auto');
  const theme = signal<ThemeChoice>('auto');
  let position: Position | null = null;
  const rundown = createRundown(signal(show()), {
    get: async () => position,
    set: async (value) => {
      position = value;
    },
    watch: () => () => {},
  });
  const model: SidebarModel = {
    live: { state: live, connection, lostSince, now, metric: metricOf, dispose: () => {} },
    rundown,
    actions,
    ending: createEnding(() => void actions.end(), timing),
    aide: createAide(live, stores(), () => {}),
    openSession: record('open session'),
    beep: () => void sent.push(['beep', null]),
    look: {
      language,
      theme,
      setLanguage: (choice) => {
        language.value = choice;
      },
      setTheme: (choice) => {
        theme.value = choice;
      },
    },
    timeZone: 'Asia/Shanghai',
    ...extra,
  };
  return { model, live, connection, lostSince, now, sent, language, theme, timing };
}

/** Draws something of the sidebar on a stage. */
export function draw({ model }: Stage, children: ComponentChildren, language: Language = 'en') {
  return render(
    <TextProvider language={language}>
      <ModelProvider model={model}>{children}</ModelProvider>
    </TextProvider>,
  );
}

/** Does something and lets its answer arrive: promises first, then one turn of the event loop, in which signals reach the page. */
export async function doing(work: () => void): Promise<void> {
  await act(async () => {
    work();
    await new Promise((resolve) => setTimeout(resolve));
  });
}

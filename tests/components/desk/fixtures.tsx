/** A desk without a browser: its model over a store in memory, with what it asked for. */
import { signal } from '@preact/signals';
import { render } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { DeskPage } from '../../../components/desk/DeskPage';
import { type DeskModel, ModelProvider } from '../../../components/desk/model';
import { TextProvider } from '../../../components/ui/text';
import type { Product } from '../../../utils/domain/rundown';
import type { ShowData } from '../../../utils/domain/show-edits';
import type { OwnWording } from '../../../utils/domain/wording/list';
import type { Language } from '../../../utils/i18n';
import { createDesk } from '../../../utils/state/desk';
import { createTableImport } from '../../../utils/state/desk-import';
import type { SaveAnswer } from '../../../utils/state/desk-queue';
import { readDeskRoute } from '../../../utils/state/desk-route';
import type { TablePorts, TableRead } from '../../../utils/state/desk-tables';
import { handTiming } from '../../state/hand-timing';

export const product = (id: string, name: string, more: Partial<Product> = {}): Product => ({
  v: 1,
  id,
  name,
  origin: '临县',
  unit: '5 斤',
  currency: 'CNY',
  liveMinor: 2990,
  points: [],
  ...more,
});

export const SHOW: ShowData = {
  products: [
    product('a', '红枣', {
      listMinor: 6900,
      points: [
        { id: 'x', kind: 'fact', text: '全国最好的枣' },
        { id: 'y', kind: 'slogan', text: '甜到家' },
      ],
    }),
    product('b', '核桃', { origin: '汾阳' }),
  ],
  hosts: [{ v: 1, id: 'h', name: '李县长', title: '县长', county: '临县', tags: ['重点县'] }],
  rundowns: [
    {
      v: 1,
      id: 'r',
      title: '五一专场',
      segments: [
        { id: '1', kind: 'greeting', plannedMinutes: 3, hosts: ['h'] },
        { id: '2', kind: 'product', product: 'a', plannedMinutes: 10, hosts: [] },
        { id: '3', kind: 'song', title: '山歌', plannedMinutes: 4, hosts: ['h'] },
      ],
    },
  ],
};

const tables = (read: TableRead): TablePorts => {
  const decoded = {
    ok: true as const,
    kind: 'csv',
    encoding: 'gb18030',
    notices: [],
    grids: [
      {
        name: '',
        rows: [
          { number: 1, cells: ['品名', '备注'] },
          { number: 2, cells: ['红枣', '一'] },
        ],
      },
    ],
  };
  return {
    decode: async (file) => {
      await file.arrayBuffer();
      return decoded;
    },
    paste: async (text) => (text === 'bad' ? { ok: false, reason: 'too-many-rows', limit: 50_000 } : decoded),
    suggest: async () => ({ header: 0, mapping: ['name', null] }),
    read: async () => read,
    columns: async () => [{ id: 'name', name: '商品名称' }],
    save: async () => {},
    template: async () => {},
  };
};

export interface Stage {
  model: DeskModel;
  /** What `save` answers from now on; null = it is kept. */
  refuse(answer: SaveAnswer | null): void;
  go(hash: string): void;
}

export async function stage(hash = '#/products', data: ShowData = SHOW, read?: TableRead): Promise<Stage> {
  let refusal: SaveAnswer | null = null;
  const timing = handTiming();
  const desk = createDesk({
    timing,
    readAll: async () => data,
    readRows: async () => [],
    leftDrafts: async () => [],
    onStored: () => () => {},
    journal: { put: () => true, drop: () => {} },
    onError(error) {
      throw error;
    },
    async save(edits) {
      if (refusal) return refusal;
      const revs = (['products', 'hosts', 'rundowns'] as const).flatMap((kind) =>
        edits[kind].map(({ id, base }) => ({ kind, id, rev: base + 1 })),
      );
      return { ok: true, revs, conflicts: [] };
    },
  });
  await desk.load();
  const route = signal(readDeskRoute(hash));
  const own = signal<OwnWording>({ words: [], allow: [] });
  const done = signal(true);
  const said = signal('');
  const chosen = signal<string | null>(null);
  let made = 0;
  const newId = () => `new${made++}`;
  const go = (href: string) => {
    route.value = readDeskRoute(href);
  };
  const nothing: TableRead = { ok: true, rows: [], products: [], counts: { ok: 0, warning: 0, refused: 0, skipped: 0 } };
  const ports = tables(read ?? nothing);
  const model: DeskModel = {
    desk,
    route,
    go,
    tables: ports,
    import: createTableImport(ports, desk, newId),
    own,
    setOwn(next) {
      own.value = next;
    },
    chosen,
    choose(rundown) {
      chosen.value = rundown;
    },
    firstRunDone: done,
    finishFirstRun() {
      done.value = true;
    },
    sample: async () => ({ rundown: { v: 1, id: 's', title: 's', segments: [] }, products: [], hosts: [] }),
    picture: async () => ({ ok: false, reason: 'no-image' }),
    rehearsal: async () => null,
    newId,
    openPractice() {},
    openPrompter: async () => true,
    said,
    say(text) {
      said.value = text;
    },
  };
  return {
    model,
    go,
    refuse(answer) {
      refusal = answer;
    },
  };
}

export function draw({ model }: Stage, language: Language = 'zh-CN') {
  return render(
    <TextProvider language={language}>
      <ModelProvider model={model}>
        <DeskPage />
      </ModelProvider>
    </TextProvider>,
  );
}

/** Does something and lets its answer and the drawing arrive. */
export async function doing(work: () => void): Promise<void> {
  await act(async () => {
    work();
    await new Promise((resolve) => setTimeout(resolve));
  });
}

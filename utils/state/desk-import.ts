/** The steps of taking products in from a table: file or paste, sheet, header and columns, preview, doubles. Keeping them is the desk's. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { countDoubles, type DoubleChoice, mergeProducts } from '../domain/products/doubles';
import type { Desk } from './desk';
import type { TableDecoded, TableGrid, TableMapping, TablePorts, TableRead } from './desk-tables';

export interface TableImport {
  busy: ReadonlySignal<boolean>;
  /** Why the file as a whole was refused. */
  refused: ReadonlySignal<(TableDecoded & { ok: false }) | null>;
  file: ReadonlySignal<(TableDecoded & { ok: true }) | null>;
  sheet: ReadonlySignal<number>;
  header: ReadonlySignal<number | null>;
  mapping: ReadonlySignal<TableMapping>;
  preview: ReadonlySignal<TableRead | null>;
  doubles: ReadonlySignal<number>;
  choice: ReadonlySignal<DoubleChoice>;
  /** What the last import did. */
  done: ReadonlySignal<{ added: number; replaced: number } | null>;
  open(file: Blob, name: string): Promise<void>;
  paste(text: string): Promise<void>;
  chooseSheet(index: number): Promise<void>;
  chooseHeader(header: number | null): Promise<void>;
  mapColumn(index: number, column: string | null): Promise<void>;
  choose(choice: DoubleChoice): void;
  /** Takes the products into the desk, as one step that can be undone. */
  take(): void;
  reset(): void;
}

export function createTableImport(tables: TablePorts, desk: Desk, newId: () => string): TableImport {
  const busy = signal(false);
  const refused = signal<(TableDecoded & { ok: false }) | null>(null);
  const file = signal<(TableDecoded & { ok: true }) | null>(null);
  const sheet = signal(0);
  const header = signal<number | null>(null);
  const mapping = signal<TableMapping>([]);
  const preview = signal<TableRead | null>(null);
  const choice = signal<DoubleChoice>('skip');
  const done = signal<{ added: number; replaced: number } | null>(null);
  const existing = () => desk.data.peek().products;
  const grid = (): TableGrid | undefined => file.peek()?.grids[sheet.peek()];

  async function working(work: () => Promise<void>): Promise<void> {
    busy.value = true;
    try {
      await work();
    } finally {
      busy.value = false;
    }
  }

  async function look(): Promise<void> {
    const table = grid();
    preview.value = table ? await tables.read(table, header.peek(), mapping.peek(), existing()) : null;
  }

  async function show(index: number): Promise<void> {
    sheet.value = index;
    const table = grid();
    if (!table) return;
    const suggested = await tables.suggest(table);
    header.value = suggested.header;
    mapping.value = suggested.mapping;
    await look();
  }

  const begin = (decode: () => Promise<TableDecoded>) =>
    working(async () => {
      reset();
      // A file that was moved or locked since it was chosen, or a part of ours that could not be loaded: said as a refusal.
      const decoded = await decode().catch(() => ({ ok: false as const, reason: 'unreadable' }));
      if (!decoded.ok) {
        refused.value = decoded;
        return;
      }
      file.value = decoded;
      await show(
        Math.max(
          0,
          decoded.grids.findIndex(({ hidden, rows }) => !hidden && rows.length > 0),
        ),
      );
    });

  function reset(): void {
    refused.value = null;
    file.value = null;
    preview.value = null;
    done.value = null;
  }

  return {
    busy,
    refused,
    file,
    sheet,
    header,
    mapping,
    preview,
    doubles: computed(() => (preview.value?.ok ? countDoubles(desk.data.value.products, preview.value.products) : 0)),
    choice,
    done,
    open: (chosen, name) => begin(() => tables.decode(chosen, name)),
    paste: (text) => begin(() => tables.paste(text)),
    chooseSheet: (index) => working(() => show(index)),
    chooseHeader: (next) =>
      working(async () => {
        header.value = next;
        await look();
      }),
    mapColumn: (index, column) =>
      working(async () => {
        // A meaning stands once, points in numbered columns excepted: choosing it here takes it from where it was.
        mapping.value = mapping.peek().map((id, i) => (i === index ? column : id === column && id !== 'point' ? null : id));
        await look();
      }),
    choose(next) {
      choice.value = next;
    },
    take() {
      const read = preview.peek();
      if (!read?.ok) return;
      const merged = mergeProducts(existing(), read.products, choice.peek(), newId);
      desk.edit((data) => ({ ...data, products: merged.products }));
      reset();
      done.value = { added: merged.added, replaced: merged.replaced };
    },
    reset,
  };
}

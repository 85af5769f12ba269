/** The desk's pages: accessible in both languages, what they say and refuse, keys, undo, two windows, tables. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Product } from '../../../utils/domain/rundown';
import type { Mark } from '../../../utils/domain/session';
import { EMPTY_SHOW } from '../../../utils/domain/show-edits';
import { session as rehearsalOf } from '../../database/rows';
import { violations } from '../axe';
import { doing, draw, product, SHOW, stage } from './fixtures';

const rehearsed = (startedAt: number) => rehearsalOf('s', { startedAt, rehearsal: true });

afterEach(cleanup);

const PAGES = [
  '#/products',
  '#/products/a',
  '#/products/import',
  '#/hosts/h',
  '#/rundown/r',
  '#/rundown/r/2',
  '#/rundown/r/wording',
  '#/rundown/r/rehearsal',
];
const type = (field: HTMLElement, value: string) => doing(() => void fireEvent.input(field, { target: { value } }));
const press = (name: string | RegExp) => doing(() => screen.getByRole('button', { name }).click());

describe('pages', () => {
  it.each(PAGES)('%s is accessible, full and empty', async (hash) => {
    expect(await violations(draw(await stage(hash), 'en').container)).toEqual([]);
    cleanup();
    expect(await violations(draw(await stage(hash, EMPTY_SHOW)).container)).toEqual([]);
  });

  it.each(PAGES)('%s leaves no English words in Chinese', async (hash) => {
    const { container } = draw(await stage(hash));
    const own = ['GB18030', 'UTF-8', 'CSV', 'XLSX', 'JSON', 'MB', 'Alt'];
    for (const option of container.querySelectorAll('option')) if (/^[A-Z]{3}$/.test(option.value)) option.remove();
    const rest = own.reduce((text, word) => text.replaceAll(word, ''), container.textContent ?? '');
    expect(rest.match(/[A-Za-z]{2,}/g)).toBeNull();
  });

  it('draws only the rows in view of 500 products', async () => {
    const many = Array.from({ length: 500 }, (_, i) => product(`p${i}`, `产品${i}`));
    const { container } = draw(await stage('#/products', { ...SHOW, products: many }));
    expect(container.querySelectorAll('[data-product]').length).toBeLessThan(60);
    expect(screen.getByText('共 500 个')).toBeTruthy();
  });
});

describe('a product', () => {
  const price = () => screen.getByLabelText('直播价') as HTMLInputElement;
  const kept = (s: Awaited<ReturnType<typeof stage>>): Product | undefined => s.model.desk.data.value.products[0];

  it('keeps a price as one types it, and takes its unit where there was none', async () => {
    const s = await stage('#/products/a', { ...SHOW, products: [product('a', '枣', { unit: '' })] });
    draw(s);
    await type(price(), '￥39.9/斤');
    expect(kept(s)).toMatchObject({ liveMinor: 3990, unit: '斤' });
    await type(price(), '');
    expect(kept(s)).not.toHaveProperty('liveMinor');
  });

  it('refuses what is no price beside the field, and keeps the one there was', async () => {
    const s = await stage('#/products/a');
    draw(s);
    await type(price(), '29.9起');
    expect(kept(s)?.liveMinor).toBe(2990);
    expect(price().value).toBe('29.9起');
    expect(screen.getByText(/“29.9起”不是一个价格/)).toBeTruthy();
  });

  it('keeps a name that is too long, and says so', async () => {
    const s = await stage('#/products/a');
    draw(s);
    await type(screen.getByLabelText('名称'), '枣'.repeat(300));
    expect(kept(s)?.name).toHaveLength(300);
    expect(screen.getByText('超过 200 字，请缩短')).toBeTruthy();
  });

  it('marks what should not be said, with reason, article and suggestion', async () => {
    const { container } = draw(await stage('#/products/a'));
    expect(container.querySelector('.adk-wording mark')?.textContent).toBe('最好');
    expect(container.querySelector('.adk-wording')?.textContent).toMatch(/绝对化用语.*广告法.*→/);
  });

  it('moves a point by keys, says where it is now, and undoes that', async () => {
    const s = await stage('#/products/a');
    draw(s);
    const row = screen.getByDisplayValue('甜到家');
    await doing(() => void fireEvent.keyDown(row, { key: 'ArrowUp', altKey: true }));
    expect(kept(s)?.points.map(({ id }) => id)).toEqual(['y', 'x']);
    expect(s.model.said.value).toBe('现在是第 1 条，共 2 条');
    await doing(() => void fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true }));
    expect(kept(s)?.points.map(({ id }) => id)).toEqual(['x', 'y']);
  });

  it('goes out of the rundowns when it is deleted, and comes back into them', async () => {
    const s = await stage('#/products/a');
    draw(s);
    await press('删除商品');
    expect(s.model.desk.data.value.rundowns[0]?.segments.map(({ id }) => id)).toEqual(['1', '3']);
    await press('撤销');
    expect(s.model.desk.data.value.rundowns[0]?.segments).toHaveLength(3);
  });
});

describe('a rundown', () => {
  const order = (s: Awaited<ReturnType<typeof stage>>) => s.model.desk.data.value.rundowns[0]?.segments.map(({ id }) => id);

  it('is dragged into another order', async () => {
    const s = await stage('#/rundown/r');
    const { container } = draw(s);
    const [first, , last] = container.querySelectorAll('.adk-segment');
    await doing(() => {
      last?.dispatchEvent(new MouseEvent('dragstart', { bubbles: true }));
      first?.dispatchEvent(new MouseEvent('dragover', { bubbles: true, clientY: -1 }));
      first?.dispatchEvent(new MouseEvent('drop', { bubbles: true, clientY: -1 }));
    });
    expect(order(s)).toEqual(['3', '1', '2']);
  });

  it('makes a duet of a segment with two hosts', async () => {
    const two = [...SHOW.hosts, { v: 1 as const, id: 'w', name: '王县长', title: '', county: '', tags: [] }];
    const s = await stage('#/rundown/r/3', { ...SHOW, hosts: two });
    draw(s);
    await doing(() => screen.getByRole('checkbox', { name: '王县长' }).click());
    expect(screen.getByText(/李县长 \+ 王县长/)).toBeTruthy();
  });

  it('warns of words of one’s own, and lets pass what may', async () => {
    const s = await stage('#/rundown/r/wording');
    draw(s);
    expect(screen.getByRole('heading', { name: '有 1 处要看' })).toBeTruthy();
    const own = within(screen.getByRole('region', { name: '自己的词' }));
    await type(own.getByLabelText('词'), '山歌');
    await press('提醒这个词');
    expect(screen.getByRole('heading', { name: '有 2 处要看' })).toBeTruthy();
    await type(own.getByLabelText('词'), '全国最好的枣');
    await press('放行这个词');
    expect(screen.getByRole('heading', { name: '有 1 处要看' })).toBeTruthy();
  });
});

it('sums up the last rehearsal: time per segment, what was skipped, what was not planned', async () => {
  const s = await stage('#/rundown/r/rehearsal');
  const at = Date.parse('2026-05-01T20:00:00+08:00');
  const air = (id: string, title: string, from: number, to: number, of?: string): Mark => ({
    v: 1,
    id,
    session: 's',
    kind: 'on-air',
    title,
    at: at + from * 60_000,
    until: at + to * 60_000,
    ...(of ? { product: of } : {}),
  });
  const marks = [air('1', '开场', 0, 3), air('2', '红枣', 3, 15, 'a'), air('3', '临时', 15, 16)];
  const session = { ...rehearsed(at), endedAt: at + 16 * 60_000 };
  const { container } = draw({ ...s, model: { ...s.model, rehearsal: async () => ({ session, marks }) } });
  await screen.findByRole('table');
  const rows = screen.getAllByRole('row').map((row) => row.textContent);
  expect(rows.slice(1)).toEqual(['开场3 分钟3 分钟准时', '红枣10 分钟12 分钟超 2 分钟', '山歌4 分钟—没播']);
  expect(screen.getByText('3 个环节里播了 2 个。')).toBeTruthy();
  expect(screen.getByText(/不在流程单里：临时/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '去彩排' })).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

it('says what is not on disk and why, for as long as it is not', async () => {
  const s = await stage('#/hosts/h');
  draw(s);
  s.refuse({ ok: false, reason: 'disk-full' });
  await type(screen.getByLabelText('县区'), '汾阳');
  expect(screen.getByRole('alert').textContent).toContain('硬盘满了');
  s.refuse(null);
  await press('现在重试');
  expect(screen.getByText('已全部保存')).toBeTruthy();
});

it('shows both versions of a row that two windows changed, and takes the one chosen', async () => {
  const s = await stage('#/products/a');
  draw(s);
  const theirs = { ...product('a', '另一个名字'), rev: 7 };
  s.refuse({ ok: true, revs: [], conflicts: [{ kind: 'products', id: 'a', theirs }] });
  await type(screen.getByLabelText('名称'), '我的名字');
  s.refuse(null);
  const question = within(screen.getByRole('alert', { name: /在两个窗口里都改了/ }));
  expect(question.getByText('我的名字')).toBeTruthy();
  await doing(() => question.getByRole('button', { name: '用另一个窗口的' }).click());
  expect((screen.getByLabelText('名称') as HTMLInputElement).value).toBe('另一个名字');
  expect(screen.queryByRole('alert', { name: /在两个窗口里都改了/ })).toBeNull();
});

describe('a table', () => {
  const paste = (text: string) =>
    doing(() => void fireEvent.change(screen.getByLabelText('或粘贴单元格'), { target: { value: text } }));
  const issue = { row: 3, column: 'live', header: '直播价', code: 'open', severity: 'error' as const, value: '29.9起' };

  it('is shown row by row before it is taken, and asks about doubles', async () => {
    const s = await stage('#/products/import', SHOW, {
      ok: true,
      rows: [{ row: 3, state: 'refused', issues: [issue] }],
      products: [product('n', '红枣')],
      counts: { ok: 1, warning: 0, refused: 1, skipped: 0 },
    });
    const { container } = draw(s);
    await paste('品名\n红枣');
    expect(container.querySelector('.adk-issue')?.textContent).toMatch(/第 3 行.*直播价.*29\.9起.*不是一个价格/);
    expect(await violations(container)).toEqual([]);
    await doing(() => screen.getByLabelText('两个都留').click());
    await press('导入 1 个商品');
    expect(s.model.desk.data.value.products).toHaveLength(3);
    await press('撤销');
    expect(s.model.desk.data.value.products).toHaveLength(2);
  });

  it('that cannot be taken says why', async () => {
    draw(await stage('#/products/import'));
    await paste('bad');
    expect(screen.getByText('超过 50,000 行，请拆开。')).toBeTruthy();
  });

  it('that the browser cannot read any more says so, and a template that cannot be written as well', async () => {
    const s = await stage('#/products/import');
    s.model.tables.template = () => Promise.reject(new Error('chunk'));
    draw(s);
    const gone = Object.assign(new File(['品名'], 'gone.csv'), { arrayBuffer: () => Promise.reject(new Error('NotReadable')) });
    await doing(() => void fireEvent.change(screen.getByLabelText('选文件'), { target: { files: [gone] } }));
    expect(screen.getByText('浏览器读不了这个文件。它还在吗？请重新选择。')).toBeTruthy();
    await press('下载模板（CSV）');
    expect(screen.getByText('文件没写成，请再试。').getAttribute('role')).toBe('alert');
  });
});

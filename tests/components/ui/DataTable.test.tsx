/** The table: caption, sorting, and that a missing value is never the least. */
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { type Column, DataTable } from '../../../components/ui/DataTable';
import { violations } from '../axe';

interface Row {
  name: string;
  orders?: number;
}

const rows: Row[] = [{ name: '枣', orders: 5 }, { name: '茶' }, { name: '参', orders: 40 }];
const columns: Column<Row>[] = [
  { id: 'name', header: 'Name', cell: (row) => row.name, sort: (row) => row.name },
  { id: 'orders', header: 'Orders', numeric: true, cell: (row) => row.orders ?? '—', sort: (row) => row.orders },
  { id: 'plain', header: 'Plain', cell: () => '' },
];

function show() {
  return render(
    <DataTable
      caption="Products"
      columns={columns}
      rows={rows}
      rowId={(row) => row.name}
      locale="zh-CN"
      footer={['Sum', 45, '']}
    />,
  );
}

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

afterEach(cleanup);

describe('DataTable', () => {
  it('has a caption, headers and a footer, and is clean', async () => {
    const { container } = show();
    expect(screen.getByRole('table', { name: 'Products' })).toBeTruthy();
    expect(names()).toEqual(['枣', '茶', '参']);
    expect(screen.getByText('45')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('sorts numbers from the greatest down, then up, a missing one last either way', async () => {
    show();
    const button = screen.getByRole('button', { name: 'Orders' });
    await userEvent.click(button);
    expect(names()).toEqual(['参', '枣', '茶']);
    expect(button.closest('th')?.getAttribute('aria-sort')).toBe('descending');
    await userEvent.click(button);
    expect(names()).toEqual(['枣', '参', '茶']);
    expect(button.closest('th')?.getAttribute('aria-sort')).toBe('ascending');
  });

  it('sorts names as the language does', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Name' }));
    expect(names()).toEqual(['参', '茶', '枣']);
  });

  it('does not offer to sort what has no order', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Plain' })).toBeNull();
  });
});

/** What was found in the file, and what its columns are: suggested, and each to be changed by the person. The first rows show what stands there. */
import { useEffect, useState } from 'preact/hooks';
import { Field } from '../ui/Field';
import { useText } from '../ui/text';
import { useDesk } from './model';

const SHOWN_ROWS = 4;
const HEADER_ROWS = 10;
const NOTICES = ['encoding-doubtful', 'stray-quote', 'formulas-as-values'] as const;

export function ImportColumns() {
  const { import: table, tables } = useDesk();
  const { t, language } = useText();
  const [columns, setColumns] = useState<{ id: string; name: string }[]>([]);
  useEffect(() => {
    void tables.columns(language).then(setColumns);
  }, [tables, language]);
  const file = table.file.value;
  const grid = file?.grids[table.sheet.value];
  if (!file || !grid) return null;
  const header = table.header.value;
  const first = header === null ? 0 : header + 1;
  const titles = header === null ? [] : (grid.rows[header]?.cells ?? []);
  const sample = grid.rows.slice(first, first + SHOWN_ROWS);
  return (
    <div class="adk-group">
      <p>
        {t('desk.import.found', {
          kind: file.kind.toUpperCase(),
          encoding: file.encoding ? ` (${file.encoding.toUpperCase()})` : '',
          count: grid.rows.length,
        })}
      </p>
      {file.notices.map(({ code, count, row }) => {
        const known = NOTICES.find((one) => one === code);
        return known ? (
          <p key={code} class="adk-warn">
            {t(`desk.import.notice.${known}`, { count: count ?? 0, row: row ?? 0 })}
          </p>
        ) : null;
      })}
      <div class="adk-fields">
        {file.grids.length > 1 && (
          <Field label={t('desk.import.sheet')}>
            {(naming) => (
              <select
                {...naming}
                class="ad-input"
                value={table.sheet.value}
                onChange={(event) => void table.chooseSheet(Number(event.currentTarget.value))}
              >
                {file.grids.map(({ name }, index) => (
                  <option key={name} value={index}>
                    {name || index + 1}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <Field label={t('desk.import.header')}>
          {(naming) => (
            <select
              {...naming}
              class="ad-input"
              value={header === null ? '' : header}
              onChange={(event) => {
                const { value } = event.currentTarget;
                void table.chooseHeader(value === '' ? null : Number(value));
              }}
            >
              <option value="">{t('desk.import.noHeader')}</option>
              {grid.rows.slice(0, HEADER_ROWS).map(({ number, cells }, index) => (
                <option key={number} value={index}>
                  {t('desk.import.headerRow', { row: number, text: cells.filter(Boolean).join(' | ').slice(0, 60) })}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="adk-scroll" tabIndex={0} aria-label={t('desk.import.columns')}>
        <table class="adk-columns">
          <thead>
            <tr>
              {table.mapping.value.map((id, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column of a foreign table has nothing but its place
                <th key={index} scope="col">
                  <span>{titles[index] || t('desk.import.column', { place: index + 1 })}</span>
                  <select
                    class="ad-input"
                    aria-label={t('desk.import.meaning', { column: titles[index] || String(index + 1) })}
                    value={id ?? ''}
                    onChange={(event) => void table.mapColumn(index, event.currentTarget.value || null)}
                  >
                    <option value="">{t('desk.import.unread')}</option>
                    {columns.map((column) => (
                      <option key={column.id} value={column.id}>
                        {column.name}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.map((row) => (
              <tr key={row.number}>
                {table.mapping.value.map((id, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <td key={index} data-read={id !== null}>
                    {(row.cells[index] ?? '').slice(0, 60)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

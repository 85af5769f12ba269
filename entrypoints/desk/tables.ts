/** Joins the desk with the table formats, which are loaded when a table is first read or written. */
import { type Language, loadTexts, translator } from '../../utils/i18n';
import { download } from '../../utils/platform/download';
import type { TablePorts } from '../../utils/state/desk-tables';

const TYPES = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
} as const;

/** Prices that name no currency are in this one. */
const CURRENCY = 'CNY';

const reader = async () => {
  const [decode, grid, columns, read] = await Promise.all([
    import('../../utils/export/table/decode-table'),
    import('../../utils/export/table/grid'),
    import('../../utils/export/table/columns'),
    import('../../utils/export/table/read-products'),
  ]);
  return { ...decode, ...grid, ...columns, ...read };
};

/** `2026-11-22`, where the person is. */
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** Part of a file's name, in the language of the desk. */
async function word(which: 'file' | 'templateFile', language: Language): Promise<string> {
  await loadTexts(language, ['desk']);
  return translator(language).t(`desk.export.${which}`);
}

export function tablePorts(newId: () => string): TablePorts {
  return {
    async decode(file, name) {
      const { decodeTable, TABLE_LIMITS } = await reader();
      // Before it is read: a file of gigabytes would take the page with it.
      if (file.size > TABLE_LIMITS.fileBytes) return { ok: false, reason: 'too-big' };
      return decodeTable(new Uint8Array(await file.arrayBuffer()), name);
    },
    paste: async (text) => (await reader()).decodePasted(text),
    suggest: async (grid) => (await reader()).suggestMapping(grid),
    async read(grid, header, mapping, existing) {
      const { readProducts, COLUMN_IDS } = await reader();
      const known = mapping.map((id) => COLUMN_IDS.find((one) => one === id) ?? null);
      return readProducts(grid, { header, mapping: known, currency: CURRENCY, newId, existing });
    },
    async columns(language) {
      const { COLUMNS, COLUMN_IDS } = await reader();
      return COLUMN_IDS.map((id) => ({ id, name: COLUMNS[id][language] }));
    },
    async save(products, format, language) {
      const { productsCsv, productsJson, productsXlsx } = await import('../../utils/export/table/write-products');
      const content =
        format === 'csv'
          ? productsCsv(products, language)
          : format === 'json'
            ? productsJson(products)
            : (productsXlsx(products, language) as Uint8Array<ArrayBuffer>);
      download(`${await word('file', language)}-${today()}.${format}`, content, TYPES[format]);
    },
    async template(format, language) {
      const { templateCsv, templateXlsx } = await import('../../utils/export/table/write-products');
      const content = format === 'csv' ? templateCsv(language) : (templateXlsx(language) as Uint8Array<ArrayBuffer>);
      download(`${await word('templateFile', language)}.${format}`, content, TYPES[format]);
    },
  };
}

/** Joins the desk with the table formats, which are loaded when a table is first read or written. */
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
  const [decode, columns, read] = await Promise.all([
    import('../../utils/export/table/decode-table'),
    import('../../utils/export/table/columns'),
    import('../../utils/export/table/read-products'),
  ]);
  return { ...decode, ...columns, ...read };
};

/** `2026-11-22`, where the person is. */
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

export function tablePorts(newId: () => string): TablePorts {
  return {
    decode: async (bytes, name) => (await reader()).decodeTable(bytes, name),
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
      download(`${language === 'en' ? 'products' : '商品'}-${today()}.${format}`, content, TYPES[format]);
    },
    async template(format, language) {
      const { templateCsv, templateXlsx } = await import('../../utils/export/table/write-products');
      const content = format === 'csv' ? templateCsv(language) : (templateXlsx(language) as Uint8Array<ArrayBuffer>);
      download(`${language === 'en' ? 'products-template' : '商品模板'}.${format}`, content, TYPES[format]);
    },
  };
}

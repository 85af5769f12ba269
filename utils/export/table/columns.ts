/** The columns of a product table: what they are called in both languages, and which column of a foreign table is which. */

import type { Grid } from './grid';
import type { TableLanguage } from './points';

/** `points`: all talking points in one cell. `point`: one each, in numbered columns; the only one that may be there several times. */
export type ColumnId =
  | 'id'
  | 'name'
  | 'origin'
  | 'unit'
  | 'voucher'
  | 'currency'
  | 'list'
  | 'live'
  | 'floor'
  | 'stock'
  | 'gift'
  | 'shipping'
  | 'picture'
  | 'points'
  | 'point';

interface Column {
  'zh-CN': string;
  en: string;
  /** Other names, folded as `fold` does. */
  also: string;
}

/** In the order of the export. The names in JSON files are the ids. */
export const COLUMNS: Readonly<Record<ColumnId, Column>> = {
  id: { 'zh-CN': '编号', en: 'ID', also: '商品编号 商品id 产品编号 货号 sku 商品编码 产品编码 编码 productid itemno' },
  name: {
    'zh-CN': '商品名称',
    en: 'Name',
    also: '品名 产品 产品名称 商品 名称 商品名 产品名 货品 货品名称 特产 农产品 商品标题 标题 宝贝名称 product productname title item',
  },
  origin: { 'zh-CN': '产地', en: 'Origin', also: '原产地 产区 来源地 产地来源 所在地 县区 区县 placeoforigin county' },
  unit: {
    'zh-CN': '规格',
    en: 'Unit',
    also: '单位 净含量 包装规格 规格型号 售卖规格 销售规格 重量 规格单位 spec specification size pack',
  },
  voucher: { 'zh-CN': '代金券', en: 'Voucher', also: '是否代金券 是否券 券 优惠券商品 isvoucher coupon' },
  currency: { 'zh-CN': '币种', en: 'Currency', also: '货币 币别' },
  list: {
    'zh-CN': '原价',
    en: 'List price',
    also: '市场价 划线价 吊牌价 零售价 日常价 标价 门市价 日常售价 建议零售价 list originalprice rrp marketprice',
  },
  live: {
    'zh-CN': '直播价',
    en: 'Live price',
    also: '到手价 券后价 活动价 促销价 优惠价 售价 现价 价格 单价 销售价 直播间价格 直播售价 直播间价 直播到手价 live price saleprice dealprice',
  },
  floor: { 'zh-CN': '底价', en: 'Floor price', also: '最低价 限价 保底价 控价 最低限价 floor minprice' },
  stock: { 'zh-CN': '库存', en: 'Stock', also: '库存量 库存数量 数量 可售库存 备货量 备货 现货 库存件数 quantity qty inventory' },
  gift: { 'zh-CN': '赠品', en: 'Gift', also: '赠送 赠礼 买赠 福利 赠品说明 gifts freebie' },
  shipping: {
    'zh-CN': '发货',
    en: 'Shipping',
    also: '运费 快递 物流 包邮 发货说明 发货时间 运费说明 配送 发货地 发货时效 快递费 邮费 delivery freight postage',
  },
  picture: { 'zh-CN': '图片', en: 'Picture', also: '商品图片 主图 image photo' },
  points: {
    'zh-CN': '讲解要点',
    en: 'Talking points',
    also: '卖点 要点 产品卖点 商品卖点 讲解词 话术 直播话术 口播 口播词 亮点 特点 讲解点 产品特点 points sellingpoints highlights script',
  },
  point: { 'zh-CN': '要点', en: 'Point', also: '' },
};

export const COLUMN_IDS = Object.keys(COLUMNS) as ColumnId[];

/** Header texts as they are compared: width, case, marks, blanks and what stands in brackets (`（元）`) do not matter. */
function fold(header: string): string {
  return header
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const EXACT = new Map<string, ColumnId>();
for (const id of COLUMN_IDS.filter((one) => one !== 'point')) {
  const { 'zh-CN': zh, en, also } = COLUMNS[id];
  for (const name of [id, zh, en, ...also.split(' ')]) EXACT.set(fold(name), id);
}

/** Names that say enough to be recognised within a longer header; longest first. */
const WITHIN = [...EXACT]
  .filter(([name]) => name.length >= (/^[a-z]/.test(name) ? 6 : 2))
  .sort(([a], [b]) => b.length - a.length);
/** Headers that hold such a name and mean something else. */
const NOT =
  /销量|佣金|链接|日期|保质期|成本|供货|进货|采购|批发|利润|毛利|供应商|联系|电话|负责人|备注|审核|比例|折扣|sold|commission|link|url|date|cost|supplier|contact|remark/;
const NUMBERED = /^(.*?)(\d{1,2}|[一二三四五六七八九十]{1,2})$/;

/** What a header means. `within` = recognised by a part of it only. */
function columnOf(header: string): { id: ColumnId; within: boolean } | null {
  const folded = fold(header);
  if (folded === '') return null;
  const exact = EXACT.get(folded);
  if (exact) return { id: exact, within: false };
  const base = NUMBERED.exec(folded)?.[1];
  const numbered = base === undefined ? undefined : base === 'point' ? 'points' : EXACT.get(base);
  if (numbered === 'points') return { id: 'point', within: false };
  if (NOT.test(folded) || folded.length > 20) return null;
  const within = WITHIN.find(([name]) => folded.includes(name));
  return within ? { id: within[1], within: true } : null;
}

/** For each column of the file what it is, or null: it is not read. */
export type Mapping = readonly (ColumnId | null)[];

/** Each meaning once (points in numbered columns excepted): exact names before partial ones, then from the left. */
function mappingOf(cells: readonly string[]): Mapping {
  const found = cells.map(columnOf);
  const taken = new Set<ColumnId>();
  const mapping: (ColumnId | null)[] = cells.map(() => null);
  for (const within of [false, true]) {
    found.forEach((column, i) => {
      if (!column || column.within !== within || (column.id !== 'point' && taken.has(column.id))) return;
      taken.add(column.id);
      mapping[i] = column.id;
    });
  }
  return mapping;
}

export interface Suggestion {
  /** Index in `grid.rows`; null when no row looks like a header, and the mapping is a person's to make. */
  header: number | null;
  mapping: Mapping;
}

const SEARCHED_ROWS = 10;

/** Finds the header among the first rows (titles may stand above it) and says what its columns are. A suggestion: a person confirms it. */
export function suggestMapping(grid: Grid): Suggestion {
  let best: { header: number; mapping: Mapping; score: number } | undefined;
  grid.rows.slice(0, SEARCHED_ROWS).forEach(({ cells }, header) => {
    const mapping = mappingOf(cells);
    const score = mapping.filter((id) => id !== null).length;
    const onlyNames = score === 1 && mapping.includes('name') && cells.filter((cell) => cell.trim() !== '').length === 1;
    if ((score >= 2 || (onlyNames && EXACT.get(fold(cells.find(Boolean) ?? '')) === 'name')) && score > (best?.score ?? 0))
      best = { header, mapping, score };
  });
  const width = Math.max(0, ...grid.rows.slice(0, 100).map(({ cells }) => cells.length));
  return best
    ? { header: best.header, mapping: best.mapping }
    : { header: null, mapping: Array.from({ length: width }, () => null) };
}

/** The header we write for a column. */
export function headerOf(id: ColumnId, language: TableLanguage, n?: number): string {
  const name = COLUMNS[id][language];
  return n === undefined ? name : language === 'en' ? `${name} ${n}` : `${name}${n}`;
}

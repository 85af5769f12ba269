/**
 * Tells the card of a product from a panel of the stream: what such a card says was sold is the product's, also when it stands alone and
 * nothing repeats. Lists and tables of things are known by their rows (`close.ts`, `table.ts`).
 */
import { METRICS, type MetricId } from '../domain/metrics';
import {
  attribute,
  childCount,
  findAll,
  firstChild,
  holds,
  isElement,
  isText,
  lengthOf,
  nameOf,
  nextSibling,
  openShadow,
  parentAcross,
  rawText,
  rectOf,
  styleOf,
} from './dom';
import type { Pair } from './item';

/** What a card of a product says of it; everything else on a dashboard is the stream's. */
const SOLD: ReadonlySet<MetricId> = new Set(['revenue', 'orders', 'items', 'buyers', 'clicks', 'refunds']);
const LEVELS = 8;
/** A card has at most so many nodes, and so much text in code units. */
const NODES = 160;
const TEXT = 400;
/** Icons are smaller, px. */
const PICTURE = 40;

const PRICE =
  /^(?:到手|券后|直播间?|活动|秒杀|专享|惊喜|会员|划线|市场|原|现|售|单|拼团|供货|批发)?价格?$|^(?:(?:live|sale|unit|list|deal|current|original|our)\s)?price$|^(?:販売|通常|特別|セール)?価格$|^(?:定価|税込|売価)$/i;
const STOCK = /^(?:剩余|当前|实时|可售|现货|直播)?(?:库存|庫存)|^(?:仅剩|还剩)|\bin stock$|^(?:stock|inventory)\b|^在庫|^残り/i;
const ACT =
  /^(?:取消|停止|开始|正在|设为|去)?讲解中?$|^(?:弹|推送?)(?:讲解|商品|小)?卡片?$|^(?:[上下]架|改价|马上抢|立即(?:购买|抢购)|去(?:购买|抢购)|加入?购物车|小黄车|un-?pin|pin(?:ned)?|buy|add|購入する?|今すぐ購入|カートに入れる|紹介中|解説中)$/i;
const NUMBERED =
  /^(?:商品|货品|宝贝|产品|item|product)?\s?(?:ID|编[号码]|货号|款号|条码|番号)$|^(?:SKU|SPU|规格|规格型号|型号|款式|品番|規格)$/i;
/** A name that says how much is in the parcel, or is too long for a label. */
const NAME = /\d\s?(?:k?g|ml|l|[斤克袋盒包瓶箱支只枚罐个片粒份]|pcs|pack)(?![a-z])|\p{Script=Han}{8}|(?:\p{L}+\s){3}/iu;
const PANEL =
  /^(?!商品|产品|货品|宝贝|单品|本品).{0,6}(?:数据|概[览况要]|总览|看板|[战业]绩|行情|大屏|战报|指标|统计)|^(?:.{0,20}\s)?(?:dashboard|overview|statistics|metrics|summary)$/i;
const MONEY = /^(?:[¥￥$€£₩฿₫]|Rp|RM)\s?\d|^\d[\d,.]*\s?[元円]$/;
const GOODS = /goods|product|sku|spu|commodity|merch|商品/i;

type Mark = 'price' | 'stock' | 'act' | 'number' | 'picture';

/** What is in an element that may be a card; null when it is more than one. */
interface Content {
  marks: Set<Mark>;
  /** An amount that nothing names. */
  bare: boolean;
  name: boolean;
  title: boolean;
}

function contentOf(root: Element, pairs: readonly Pair[]): Content | null {
  const content: Content = { marks: new Set(), bare: false, name: false, title: false };
  const own = pairs.filter(({ value }) => holds(root, value.nodes[0] as Node));
  const isPaired = (node: Node) =>
    own.some(({ value, label }) => [...value.nodes, ...(label.named ? [] : label.nodes)].some((one) => holds(one, node)));
  const stack: Node[] = [root];
  let length = 0;
  for (let count = 0; stack.length > 0; count++) {
    const node = stack.pop() as Node;
    if (count > NODES) return null;
    if (isText(node)) {
      length += lengthOf(node);
      if (length > TEXT) return null;
      const text = rawText(node).trim();
      if (text === '') continue;
      if (PANEL.test(text)) return null;
      noteText(text, content, isPaired(node));
    } else if (isElement(node) && !/^(?:script|style|template)$/.test(nameOf(node))) {
      for (let child = firstChild(openShadow(node) ?? node); child; child = nextSibling(child)) stack.push(child);
    }
  }
  const isLarge = (element: Element) => {
    const { width, height } = rectOf(element);
    return Math.min(width, height) >= PICTURE;
  };
  if ([...findAll(root, 'img, [style*="background-image"]')].some(isLarge)) content.marks.add('picture');
  return content;
}

const KINDS: readonly (readonly [Mark, RegExp])[] = [
  ['price', PRICE],
  ['stock', STOCK],
  ['act', ACT],
  ['number', NUMBERED],
];

function noteText(text: string, content: Content, paired: boolean): void {
  const { marks } = content;
  // Of `到手价：¥39.9 · 库存 20`, what stands before each number.
  const words = text.split(/[·•|｜,，;；/:：¥￥$€£()（）]+|(?<=\D)\s*(?=\d)|(?<=\d)\s+/).map((word) => word.trim());
  const found = words.flatMap((word) => KINDS.find(([, pattern]) => pattern.test(word))?.[0] ?? []);
  for (const mark of found) marks.add(mark);
  if (paired || found.length > 0) return;
  if (MONEY.test(text)) content.bare = true;
  else if (text.length > 3 && /\p{L}{2}/u.test(text)) content.title = true;
  if (NAME.test(text)) content.name = true;
}

/** Panels of sales have pictures, too, and may say what is left. */
function isGoods({ marks, bare, name, title }: Content): boolean {
  const tells = marks.has('price') || marks.has('act') || marks.has('number');
  return title && ((tells && marks.size > 1) || (name && marks.size + (bare ? 1 : 0) > 1));
}

/** Whether an element is set off from the page as one thing, or called a product. */
function isCard(element: Element): boolean {
  if (GOODS.test(`${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'data-testid')}`)) return true;
  const style = styleOf(element);
  if (style && (style.boxShadow !== 'none' || Number.parseFloat(style.borderTopWidth) > 0)) return true;
  const up = parentAcross(element);
  return up !== null && isElement(up) && childCount(up) === 1 && nameOf(up) !== 'body' && isCard(up);
}

/** Whether a pair stands in the card of a product. `pairs`: all on the page. */
export function isOfGoods(pair: Pair, pairs: readonly Pair[]): boolean {
  const { metric } = pair.label.match ?? {};
  if (!metric || !SOLD.has(metric)) return false;
  const [value] = pair.value.nodes as [Node];
  const isOthers = ({ label, value: { nodes } }: Pair) => {
    const other = label.match?.metric;
    return other && METRICS[other] && (!SOLD.has(other) || (other === metric && nodes[0] !== value));
  };
  const others = pairs.filter(isOthers);
  let inside: Node | null = null;
  let node: Node | null = pair.tile;
  for (let level = 0; node && level < LEVELS; level++, inside = node, node = parentAcross(node)) {
    if (!isElement(node)) continue;
    const element: Element = node;
    if (/^(?:body|html)$/.test(nameOf(element)) || others.some(({ value: { nodes } }) => holds(element, nodes[0] as Node)))
      return false;
    const content = contentOf(element, pairs);
    if (!content) return false;
    if (!isGoods(content)) continue;
    return !hasOwnCard(element, inside, pairs) || isCard(element);
  }
  return false;
}

/** Whether one part of an element is the card of a product by itself, so that `inside` only stands beside it. */
function hasOwnCard(element: Element, inside: Node | null, pairs: readonly Pair[]): boolean {
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    const content = child !== inside && isElement(child) ? contentOf(child, pairs) : null;
    if (content && isGoods(content)) return true;
  }
  return false;
}

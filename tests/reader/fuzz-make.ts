/** Makes one random dashboard: its HTML, what it truly shows, and which metrics stand on it once and plainly. No DOM, no clock: only a seed. */
import { METRIC_IDS, METRICS, type MetricId } from '../../utils/domain/metrics';

export interface Made {
  html: string;
  /** `metric label = amount` for every number that stands beside a label of a metric, as a person reads it. */
  truth: string[];
  plain: MetricId[];
}

/** Mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ALIKE = [
  '平均在线人数',
  '客单价',
  '成交转化率',
  '千次观看成交金额',
  '退款订单数',
  '曝光次数',
  '加购件数',
  'GMV per hour',
  '人均观看时长',
  '昨日成交金额',
  '预估佣金',
  '互动率',
  '粉丝占比',
];
const WORDS = [
  '数据概览',
  '直播中',
  '商品讲解',
  '实时趋势',
  '关注我们',
  '红枣',
  '优惠券',
  '观众列表',
  'Details',
  '共创富裕',
  '展开全部',
  '场控助手',
];
const CHANGES = ['+12.4%', '↑3.2%', '↓1.1%', '较昨日 +8%', '环比 -2.5%', '+56', '12.5%', '2分11秒'];

interface Number_ {
  /** Pieces: sign, digits, multiplier, unit. */
  sign: string;
  digits: string;
  power: string;
  unit: string;
  amount: number;
}

export function makePage(seed: number): Made {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const chance = (part: number) => random() < part;
  const truth: string[] = [];

  function number(metric: MetricId | null, countOnly = false): Number_ {
    const money = metric ? METRICS[metric].quantity === 'money' : !countOnly && chance(0.3);
    const unit = money ? '' : chance(0.3) ? pick(['人', '次', '单', '件']) : '';
    const sign = money && chance(0.8) ? '¥' : '';
    const minor = money ? 100 : 1;
    if (chance(0.25)) {
      const tenths = 10 + Math.floor(random() * 900);
      return {
        sign,
        digits: (tenths / 10).toFixed(1),
        power: '万',
        unit: money && !sign ? '元' : unit,
        amount: tenths * 1000 * minor,
      };
    }
    const whole = Math.floor(10 ** (random() * 6));
    const cents = money && chance(0.5) ? Math.floor(random() * 100) : null;
    const grouped = chance(0.7) ? whole.toLocaleString('en') : String(whole);
    const digits = cents === null ? grouped : `${grouped}.${String(cents).padStart(2, '0')}`;
    return { sign, digits, power: '', unit, amount: whole * minor + (cents ?? 0) };
  }

  const wrap = (html: string, depth = Math.floor(random() * 3)): string => {
    if (depth <= 0) return html;
    const name = pick(['div', 'section']);
    return `<${name} class="c${Math.floor(random() * 99)}">${wrap(html, depth - 1)}</${name}>`;
  };
  const hidden = () => (chance(0.15) ? `<span style="display:none">${Math.floor(random() * 999)}</span>` : '');
  const change = () => (chance(0.25) ? `<small>${pick(CHANGES)}</small>` : '');

  function value({ sign, digits, power, unit }: Number_): string {
    const style = Math.floor(random() * 5);
    const size = 'font-size:26px';
    if (style === 0) return `<b style="${size}">${sign}${digits}${power}${unit}</b>`;
    if (style === 1) return `<span>${sign}</span><b style="${size}">${digits}</b><em>${power}</em><i>${unit}</i>`;
    if (style === 2) return `<b style="${size}">${sign}${digits}</b><em>${power}${unit}</em>`;
    if (style === 3 && power === '')
      return `<span style="${size}">${[...`${sign}${digits}`].map((c) => `<i class="d">${c}</i>`).join('')}</span>${unit}`;
    return `<span style="display:flex;gap:2px"><s>${sign}</s><b style="${size}">${digits}</b><em>${power}</em><u>${unit}</u></span>`;
  }

  const text = (n: Number_) => `${n.sign}${n.digits}${n.power}${n.unit}`;

  interface Part {
    metric: MetricId | null;
    label: string;
    number: Number_;
  }
  function part(): Part {
    const metric = chance(0.65) ? pick(METRIC_IDS) : null;
    const label = metric ? pick(METRICS[metric].labels) : chance(0.7) ? pick(ALIKE) : pick(WORDS);
    // `退款订单数 ¥12` would be a page that lies.
    const n = number(metric, /数$/.test(label));
    if (WORDS.some((word) => word === label)) n.unit = '';
    if (metric) truth.push(`${metric} ${label} = ${n.amount}`);
    return { metric, label, number: n };
  }

  function tile({ label, number: n }: Part, numberFirst: boolean): string {
    const name = chance(0.2) ? `<span>${label}</span><i class="help" title="说明">?</i>` : label;
    const l = `<div class="l">${wrap(name, chance(0.3) ? 1 : 0)}</div>`;
    const v = `<div class="v">${wrap(`${hidden()}${value(n)}`, chance(0.3) ? 1 : 0)}</div>`;
    const note = change();
    return wrap(`<div class="tile">${numberFirst ? `${v}${note}${l}` : `${l}${v}${note}`}</div>`);
  }

  const shapes: (() => string)[] = [
    () => {
      const first = chance(0.3);
      const row = Array.from({ length: 2 + Math.floor(random() * 4) }, () => tile(part(), first)).join('');
      return `<div class="row">${row}</div>`;
    },
    () =>
      `<dl>${Array.from({ length: 3 }, part)
        .map((p) => `<dt>${p.label}</dt><dd>${chance(0.5) ? text(p.number) : value(p.number)}</dd>`)
        .join('')}</dl>`,
    () =>
      `<table>${Array.from({ length: 3 }, part)
        .map((p) => `<tr><th>${p.label}</th><td>${text(p.number)}</td></tr>`)
        .join('')}</table>`,
    () => {
      const parts = Array.from({ length: 3 }, part);
      return `<table><tr>${parts.map((p) => `<th>${p.label}</th>`).join('')}</tr><tr>${parts.map((p) => `<td>${text(p.number)}</td>`).join('')}</tr></table>`;
    },
    () =>
      `<ul>${Array.from({ length: 3 }, part)
        .map((p) => `<li><span>${p.label}</span>${chance(0.5) ? '：' : ''}<b>${text(p.number)}</b>${change()}</li>`)
        .join('')}</ul>`,
    () => {
      const parts = Array.from({ length: 3 }, part);
      return `<div class="grid">${parts.map((p) => `<span>${p.label}</span>`).join('')}${parts.map((p) => `<b>${text(p.number)}</b>`).join('')}</div>`;
    },
    () =>
      Array.from({ length: 2 }, part)
        .map((p) => `<span>${p.label}</span> <b>${text(p.number)}</b> `)
        .join(''),
    () =>
      `<p>${Array.from({ length: 2 }, part)
        .map((p) => `${p.label}${pick(['：', ' '])}${text(p.number)}`)
        .join(pick([' · ', ' | ', '，']))}</p>`,
    () => `<p>${pick(WORDS)}</p><span>${Math.floor(random() * 5000)}</span>`,
    () => `<h3>${pick(WORDS)}</h3>`,
    () => {
      const p = part();
      const rows = Array.from({ length: 3 + Math.floor(random() * 3) }, (_, i) => ({
        ...p,
        number: number(p.metric),
        name: `商品${i}`,
      }));
      truth.splice(truth.indexOf(`${p.metric} ${p.label} = ${p.number.amount}`), p.metric ? 1 : 0);
      return `<div class="list">${rows.map((row) => `<div class="item"><p>${row.name}</p>${tile(row, false)}</div>`).join('')}</div>`;
    },
    () => {
      const p = part();
      const at = truth.length - 1;
      if (p.metric) truth.splice(at, 1);
      return `<section><h3>${pick(['近5分钟', '昨日', '过去1小时', 'Last 5 minutes'])}</h3>${tile(p, false)}</section>`;
    },
    () => `<ul class="ant-pagination"><li><a>1</a></li><li><a>2</a></li><li><a>3</a></li></ul>`,
    () => `<div><span>${pick(METRICS.revenue.labels)}</span><canvas width="300" height="200"></canvas></div>`,
    () => `<nav><a>${pick(METRICS.orders.labels)}</a><i>${Math.floor(random() * 99)}</i></nav>`,
  ];

  const html = Array.from({ length: 1 + Math.floor(random() * 5) }, () => wrap(`<div>${pick(shapes)()}</div>`)).join('');
  const counts = new Map<string, number>();
  for (const line of truth) counts.set(line.split(' ')[0] as string, (counts.get(line.split(' ')[0] as string) ?? 0) + 1);
  const plain = METRIC_IDS.filter((metric) => counts.get(metric) === 1);
  return { html, truth, plain };
}

const PIECES = [
  '¥',
  '元',
  '万',
  '人',
  '单',
  '%',
  ',',
  '.',
  '+',
  '-',
  '--',
  '/',
  '：',
  '·',
  '较昨日',
  '近5分钟',
  '昨日',
  '合计',
  '实时',
  '1e5',
  'Infinity',
  '０１２',
  '20:15:03',
];
/** Elements that may stand in each other without the HTML parser moving them. */
const TAGS = ['div', 'span', 'b', 'section', 'em', 'u', 'article', 'small', 'x-tile'];

/** Labels, numbers and pieces of both in a random tree: no person could say what belongs to what, but whatever is read must stand there. */
export function makeSoup(seed: number): string {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const piece = (): string => {
    const kind = Math.floor(random() * 7);
    if (kind === 0) return pick(METRICS[pick(METRIC_IDS)].labels);
    if (kind === 1) return pick(ALIKE);
    if (kind === 2) return String(Math.floor(10 ** (random() * 7)));
    if (kind === 3) return Math.floor(10 ** (random() * 7)).toLocaleString('en');
    if (kind === 4) return String(Math.floor(random() * 10));
    return kind === 5 ? pick(PIECES) : pick(WORDS);
  };
  const tree = (depth: number): string => {
    const name = pick(TAGS);
    const inside = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
      depth > 0 && random() < 0.6 ? tree(depth - 1) : piece(),
    );
    const style =
      random() < 0.15
        ? ` style="${pick(['display:flex', 'display:none', 'font-size:30px', 'display:inline-block', 'float:left', 'position:absolute'])}"`
        : '';
    return `<${name}${style}>${inside.join(' ')}</${name}>`;
  };
  return Array.from({ length: 3 }, () => tree(4)).join(' ');
}

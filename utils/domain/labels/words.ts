/**
 * The parts that labels on dashboards are built from, in Chinese, Japanese (both folded to simplified characters) and English, and
 * what each part says. What a set of parts means together is left to `rules.ts`; the words follow the label tables of 2022-2026.
 * In a word `[ab]` stands for one of these characters and `x?` for one that may be missing: this table goes into every page.
 */
import { fold } from './fold';

/** Parts that say something of the number without making it another number. */
const MEANING = {
  now: '[当目]前 在播 近?[实即]时 现在 此刻 正?在 中 今 いま リアルタイム now current currently realtime active moment',
  sum: '累[计积] [总合共]计? [全整]场 至今 独立 去重 不重复 通算 ユニーク total cumulative overall accumulated unique distinct sum all far gross',
  stream: '[本该这]场 本次? 场次 今回 this whole entire',
  day: '[今当]天 [今当本]日 today',
  live: 'live ライブ',
  place: '直播间内? 房间内? 房内',
  room: '直播 配信 stream livestream session broadcast show room',
  of: '的 の 已 值 成功 开播 期间 收获 获得 公屏 截[至止到] 税込 含税 the of in on for to so during who is right successful received posted issued sku',
  page: 'page',
  number: '数量? 量 number count volume',
  online: '在[线场房] 线上 同时 同时上线 接続 オンライン online watching concurrent simultaneous',
  watch: '[观收围]?看[播过]? 围观 见ている 播放 视听 再生 watch watched view viewed',
  'watch times': 'views plays',
  spread: '场观',
  enter: '进[房入播场来]? [到入]场 [来到]访 来?访问? 来过 [浏阅]览 来场 enter entered join joined visited',
  'enter people': '访客 uv uu visitor',
  'enter times': 'pv visit entries',
  crowd: '观众',
  'crowd people': 'audience',
  viewer: '视听者 viewer watcher spectator',
  'online people': 'ccv 同接',
  people: '人 者 客 ユーザー people person user',
  'people measure': '人数 用户',
  times: '人?次 回 延べ times',
  'times measure': '[次回]数',
  order: '[订成出]?单 笔 注文 受注 取引 order purchase transaction',
  buy: '成交 交易 [支实已]付 已?付[款费] 购[买入] 销售 已?售[出卖] 卖出 已售 成约 带货 消费 贩卖 营业 流通 決済 支払い? sold paid pay paying payment purchased purchasing bought ordered ordering completed confirmed',
  'buy merchandise': 'merchandise',
  'buy placed': '下单 placed created',
  'buy people': '买家 顾客 客户 buyer customer purchaser',
  'buy piece': '销售?量 销售数 [售卖]出数 贩卖总?数',
  'buy order': '[购贩卖][入卖上]件数 [注受][文注]件数 決済件数 成约件?数',
  piece: '件数? [个点]数 unit piece pcs quantity',
  item: 'item product good',
  goods: '商品 货品 产品 宝贝',
  amount: '金额 额 [元円高] amount',
  'amount worth': 'value',
  'buy amount': 'gmv 营收 流水 业绩 收入 revenue turnover',
  sales: '卖上 sales',
  refund: '退[款货] 返金 refund refunded returned',
  'refund amount': 'refunds',
  like: '[点获按]?赞 いいね like',
  comment: '评论 弹幕 留言 コメント comment',
  shared: '分享 转发 シェア shares shared',
  new: '新[增规]? 增加 new gained',
  fan: '粉丝? 关注 フォロワー フォロー follower fan',
  'new fan': '[涨增吸加转]粉 follows',
  click: '点击 クリック click',
};

/** Parts that make it another number, by the name of the modifier. A word that stands nowhere does so as well. */
const OTHER = {
  average: '平?均 average avg mean',
  extreme: '最[高大多低小] 峰值? 高峰 ピーク peak max highest',
  previous: '昨[日天]? 前[日天回] 上一?[场次期周月] yesterday last previous past',
  recent: '最?近 直近 过去',
  clock: '每 毎 分钟? 小?时 秒 周 月 年 日 hour minute min week month day',
  per: '千[次人]? 单[笔次] 客单 价 あたり 当たり per gpm aov price',
  rate: '[比占]?[率比] 割合 转化 rate ratio share conversion ctr cvr roi',
  commission: '佣金? 手数料 commission',
  planned: '预[估计售约]? 目标 予约 target goal estimated est',
  cart: '加购 カート cart added',
  ads: '广告 投[放流] 付费成交 付费流量 ad',
  undone: '取消 [未待含退净后] キャンセル cancelled canceled unpaid pending net',
  guided: '引导 direct',
  duration: '时[长间] 停留 duration time',
  rank: '排[名行] 榜 第 ランキング rank top',
  stock: '库存 在售 stock',
  change: '增长 环 较 growth vs',
};

/** Part names of each word; names of `OTHER` start with `!`. */
const words = new Map<string, string[]>();

function learn(word: string, names: string[]): void {
  const choice = /\[(.+?)\](\??)|(.)(\?)/.exec(word);
  if (!choice) {
    words.set(fold(word), names);
    return;
  }
  const [whole, some, someMissing, one, oneMissing] = choice;
  for (const character of [...(some ?? one ?? ''), ...(someMissing || oneMissing ? [''] : [])]) {
    learn(word.slice(0, choice.index) + character + word.slice(choice.index + whole.length), names);
  }
}

for (const [names, list] of Object.entries(MEANING)) for (const word of list.split(' ')) learn(word, names.split(' '));
for (const [name, list] of Object.entries(OTHER)) for (const word of list.split(' ')) learn(word, [`!${name}`]);

const LONGEST = 7;

export interface Parts {
  names: Set<string>;
  /** Characters that no part explains; each unknown Latin word counts as one. */
  unknown: number;
  /** The last piece is a known one. */
  closed: boolean;
  digits: boolean;
}

/** Cuts a folded text into parts, longest first; Latin words are taken whole, with or without a plural s. */
export function cut(text: string): Parts {
  const parts: Parts = { names: new Set(), unknown: 0, closed: false, digits: false };
  for (const [piece] of text.matchAll(/[a-z]+|\d+|[^a-z\d\s]+/g)) {
    if (/\d/.test(piece)) parts.digits = true;
    else if (/[a-z]/.test(piece)) take(parts, words.get(piece) ?? words.get(piece.replace(/s$/, '')));
    else
      for (let at = 0, length = 0; at < piece.length; at += length) {
        length = Math.min(LONGEST, piece.length - at);
        while (length > 1 && !words.has(piece.slice(at, at + length))) length--;
        take(parts, words.get(piece.slice(at, at + length)));
      }
  }
  return parts;
}

function take(parts: Parts, found: string[] | undefined): void {
  parts.closed = found !== undefined;
  if (found) for (const name of found) parts.names.add(name);
  else parts.unknown++;
}

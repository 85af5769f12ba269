/**
 * The parts that labels on dashboards are built from, in Chinese (simplified and traditional), English and Japanese, and what each part says.
 * What a set of parts means together is left to `rules.ts`; the words themselves follow the label tables of 2022-2026.
 */
import { fold } from './fold';

/** Parts that say something of the number without making it another number. */
const MEANING = {
  now: '实时 当前 目前 此刻 现在 正在 即时 同时 現時点 リアルタイム 今 ただいま now current currently realtime concurrent simultaneous present active',
  sum: '累计 累积 总 总计 合计 共计 全场 整场 全程 至今 开播至今 これまで 通算 全体 ユニーク total cumulative overall accumulated unique distinct all',
  stream: '本场 本次 本直播 本场直播 今回 本配信 this whole entire',
  day: '今日 今天 当日 当天 本日 today',
  placed: '',
  live: 'live ライブ',
  room: '直播间 直播 房间 场内 配信 livestream stream streaming session broadcast show room',
  of: '的 中 已 共 值 成功 数据 情况 开播 期间 の the of in on for to so far to date during since start who gross sku page',
  number: '数 量 数量 number count volume',
  online: '在线 线上 在看 在场 正在看 观看中 看播中 視聴中 接続 オンライン online watching',
  watch: '观看 看播 收看 围观 观播 播放 視聴 再生 view watch watched viewed',
  'watch times': '播放量 views plays',
  spread: '场观',
  enter: '进房 进入 访问 来访 到访 进播 浏览 来場 enter entered join joined visited',
  'enter people': '访客 uv visitor',
  'enter times': 'pv visit entries',
  crowd: '观众',
  'crowd people': 'audience',
  viewer: '視聴者 観覧者 viewer spectator attendee',
  people: '人数 人 名 用户 用户数量 者 people person user',
  times: '人次 次数 次 回数 延べ times',
  order: '订单 单数 单量 单 成单 出单 笔数 笔 订单数量 注文 受注 order purchase transaction',
  'order placed': '下单数 下单量 下单次数',
  buy: '成交 支付 付款 付费 购买 销售 售出 卖出 已售 售卖 带货 交易 消费 购入 販売 決済 支払 支払い sold paid pay paying payment purchased bought ordered completed',
  'buy placed': '下单 placed',
  'buy people': '买家 顾客 客户 消费者 buyer customer purchaser',
  'buy piece': '销量 销售量 销售数 销售数量 售出数量 卖出数量 販売数',
  'buy order': '注文件数 購入件数 販売件数 取引 取引件数',
  piece: '件数 件 個数 点数 unit piece pcs quantity',
  item: 'item product',
  goods: '商品 货品 产品 宝贝',
  amount: '金额 额 总额 元 円 额度 amount value',
  'buy amount': 'gmv 销售额 营业额 营收 流水 业绩 收入 流通総額 revenue turnover merchandise',
  sales: '売上 売上高 sales',
  refund: '退款 退货 售后 返金 refund refunded returned',
  'refund amount': 'refunds',
  like: '点赞 获赞 赞 いいね like',
  comment: '评论 弹幕 留言 コメント comment',
  shared: '分享 转发 シェア shares',
  new: '新增 新 新規 增加 獲得 new gained',
  fan: '粉丝 关注 フォロワー フォロー follower fan',
  'new fan': '涨粉 增粉 吸粉 加粉 follows',
  click: '点击 クリック click',
};

/** Parts that make it another number, by the name of the modifier. */
const OTHER = {
  average: '平均 人均 均 场均 日均 时均 average avg mean',
  extreme: '最高 最大 最多 最低 最小 峰值 高峰 ピーク peak max maximum highest lowest record',
  previous: '昨日 昨天 昨 前日 前天 上场 上一场 上次 上期 上周 上月 上个 去年 前回 先週 先月 yesterday last past previous prior',
  recent: '近 最近 过去 直近 内 recent within',
  clock:
    '每 毎 分钟 小时 时 分 秒 分間 周 月 年 日 本周 本月 hour hourly minute min hr sec second daily weekly monthly week month year day',
  per: '千次 千人 千 客单 客单价 单价 均价 价 価 价格 价值 あたり 当たり per gpm rpm cpm aov arpu price',
  rate: '率 比 占比 比例 比率 割合 转化 达成 完成 rate ratio share percent % ctr cvr conversion roi roas',
  commission: '佣金 提成 分成 收益 報酬 手数料 収益 commission earning',
  planned:
    '目标 预估 预计 预测 预售 预约 预告 見込 推定 予約 目標 estimated est projected target goal forecast expected presale preorder',
  cart: '加购 购物车 收藏 カート cart add added wishlist',
  ads: '广告 投放 投流 千川 消耗 花费 成本 広告 費用 ad spend cost paid-traffic',
  undone:
    '取消 关闭 未 待 异常 含 失败 剔除 扣除 净 后 退 キャンセル 返品 unpaid pending cancelled canceled failed abnormal including incl excluding excl net',
  guided: '引导 间接 直接 归因 direct indirect attributed guided assisted',
  duration: '时长 停留 时间 時間 duration time',
  rank: '排名 排行 榜 名次 第 順位 ランキング rank ranking top',
  reach: '曝光 触达 展现 覆盖 impression exposure reach',
  slice: '新客 老客 新用户 老用户 会员 自然 短视频 商城 橱窗 商品卡 粉丝团 首单 离开 returning repeat',
  stock: '库存 剩余 在庫 stock inventory remaining',
  change: '增长 增幅 较 同比 环比 变化 涨幅 趋势 前期 change growth vs compared trend',
  popularity: '人气 热度 互动 礼物 打赏 engagement interaction popularity gift',
};

export type Modifier = keyof typeof OTHER;

/** Part names of each folded word; names of `OTHER` start with `!`. */
const words = new Map<string, string[]>();
for (const [names, list] of Object.entries(MEANING)) for (const word of list.split(' ')) words.set(fold(word), names.split(' '));
for (const [name, list] of Object.entries(OTHER)) for (const word of list.split(' ')) words.set(fold(word), [`!${name}`]);
words.delete('');

const LONGEST = 7;

export interface Parts {
  names: Set<string>;
  /** Characters that no part explains; each unknown Latin word counts as one. */
  unknown: number;
  /** The last piece is a known one. */
  closed: boolean;
  digits: boolean;
}

/** Cuts a folded label into parts, longest first; Latin words are taken whole, with or without a plural s. */
export function cut(label: string): Parts {
  const parts: Parts = { names: new Set(), unknown: 0, closed: false, digits: false };
  for (let at = 0; at < label.length; ) {
    const piece = /^(?:[a-z]+|\d+|\s+)/.exec(label.slice(at, at + 64))?.[0];
    let length = piece?.length ?? Math.min(LONGEST, label.length - at);
    let found: string[] | undefined;
    if (piece === undefined) {
      while (length > 1 && !words.has(label.slice(at, at + length))) length--;
      found = words.get(label.slice(at, at + length));
    } else found = words.get(piece) ?? words.get(piece.replace(/s$/, ''));
    at += length;
    if (piece?.trim() === '') continue;
    const isDigits = piece !== undefined && /\d/.test(piece);
    parts.digits ||= isDigits;
    parts.closed = found !== undefined;
    if (found) for (const name of found) parts.names.add(name);
    else if (!isDigits) parts.unknown++;
  }
  return parts;
}

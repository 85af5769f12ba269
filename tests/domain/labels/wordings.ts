/**
 * Wordings of labels, by what they mean: those of the shared tables (2022-2026), and invented ones that no list contains. `none` are
 * look-alikes: labels of other numbers. `text` is no label at all.
 */
import type { MetricId } from '../../../utils/domain/metrics';

/** From the shared tables of labels, row by row. */
export const TABLE: Record<MetricId, string> = {
  viewers:
    '实时在线人数|在线人数|当前在线人数|当前在线|实时在线|在线|实时观看人数|Current viewers|Viewers|Concurrent viewers|視聴者数',
  audience: '累计观看人数|观看人数|累计观众数|直播观看人数|整场累计看播人数|直播间观看人数|Viewers (UV)',
  visits: '观看次数|直播观看人次|累计看播次数|累计观看人次|场观|Views',
  orders: '成交订单数|累计订单数|支付订单数|成交单量|Orders|SKU orders',
  items: '成交件数|Items sold|Unit sold',
  buyers: '成交人数|支付人数|Buyers|Customers',
  revenue:
    '直播间成交金额|直播成交金额|累计成交金额|成交金额|成交额|支付金额|累计支付金额|销售额|GMV|实时GMV|Revenue|Gross Sales',
  refunds: '退款金额|Refunds',
  likes: '点赞次数|点赞|Likes',
  comments: '评论次数|评论条数|Comments',
  shares: '分享次数|Shares',
  followers: '新增粉丝数|新增粉丝|累计新增粉丝|New followers',
  clicks: '商品点击|商品点击次数|商品点击人数|Product clicks',
};

/** Must not match, from the same tables and the issues. */
export const TABLE_NEVER =
  '平均在线人数|最高在线人数|累计在线人数|在线粉丝占比|人均观看时长|千次观看成交金额|小时看播次数|退款订单数|预售订单数|Order rate|商品数|' +
  '加购件数|成交人数占比|昨日成交金额|成交金额(含异常交易)|预估佣金|GMV per hour|Show GPM|Direct GMV|引导成交金额|点击率|曝光成交率|评论率|' +
  '近5分钟|近5分钟成交金额|客单价|UV价值|小时成交金额';

/** Invented, or as a developer of such a page would write it. */
export const INVENTED: Record<MetricId, string> = {
  viewers:
    '同接数|直播间当前观众|在看人数|实时在看人数|当前观看人数|正在观看|正在观看人数|同时在线人数|直播间在线人数|直播间实时在线|在线观众|在线观众数|实时观众|当前直播间人数|本场在线人数|观看中|在线用户数|當前在線人數|People watching|Live viewers|Watching now|Viewers now|Current audience|Online users|Users online|Concurrent audience|Real-time viewers|Viewer count|Number of viewers|Live audience|現在の視聴者|現在の視聴者数|同時接続者数|同時接続数|リアルタイム視聴者数|視聴者|視聴中|ライブ視聴者数|CCV|いま見ている人|当前在房人数|在房人数|房内人数|同時上線人數|正在看的人|此刻在线|当前在看|Viewers right now|Live viewer count|同時接続',
  audience:
    '看过人数|到访人数|来过的人数|看播人数|累计看播人数|进房人数|本场观看人数|本场观众数|总观看人数|累计观众|直播间访客数|访客数|本场访客数|累计进房人数|进入直播间人数|观看UV|场观人数|整场观看人数|累計觀看人數|收看人数|直播期间累计观看人数|观众总数|观看用户数|Unique viewers|Total viewers|Cumulative viewers|Total audience|Audience|Unique visitors|Viewers this stream|Visitors|People who joined|累計視聴者数|総視聴者数|来場者数|ユニーク視聴者数|合計視聴者数|场观（人）|去重观看人数|不重复观看人数|Viewers so far|Distinct viewers|視聴UU|累计看播用户|来访人数',
  visits:
    '开播至今进来的人次|来访次数|进房人次|累计进房人次|观看人次|总观看次数|看播次数|播放次数|直播间访问次数|总场观|本场场观|观看量|浏览量|累计播放量|进入次数|直播间PV|访问人次|总观看人次|实时观看次数|Total views|View count|Total visits|Visits|Room visits|Live views|Page views|視聴回数|総視聴回数|累計視聴回数|再生回数|延べ視聴者数|围观次数|閲覧数|来場回数|Room entries|Views so far|累计场观',
  orders:
    '累计下单笔数|成交笔数|支付笔数|下单笔数|支付单数|本场订单数|本场成交单数|订单总数|总单量|下单数|累计单量|成交订单量|交易笔数|直播订单数|实时订单数|成单数|出单数|付款订单数|購買訂單數|直播间成交订单数|累计成交笔数|订单量|Orders placed|Total orders|Paid orders|Order count|Number of orders|Completed orders|Purchases|Transactions|Live orders|Orders so far|Orders created|累計注文数|総注文数|注文件数|購入件数|合計注文数|受注数|支付单量|已付款订单数|Order volume|成約件数|成約数|Orders received|Gross orders|受注件数',
  items:
    '销量|累计销量|商品销量|总销量|销售件数|售出件数|支付件数|卖出件数|成交商品件数|累计成交件数|本场成交件数|下单件数|销售数量|Unit sales|Units sold|Total units sold|Products sold|Pieces sold|Items ordered|Total items sold|販売個数|累計販売数|販売数|売上個数|販売点数|已售件数|販売総数|售卖件数|Products ordered',
  buyers:
    '成交用户数|支付用户数|下单人数|购买人数|付款人数|累计成交人数|支付买家数|成交客户数|买家数|下单用户数|本场购买人数|付费用户数|成交买家数|Total buyers|Unique buyers|Paying users|Purchasers|Paying customers|Number of buyers|購入者数|購入人数|累計購入者数|注文者数|下单用户|購入顧客数|Customers who ordered',
  revenue:
    '截至此刻的 GMV|売上（税込）|本场支付总额|总GMV|成交总额|累计销售额|本场成交额|支付总额|本场GMV|交易额|交易总额|营业额|直播销售额|带货金额|实时成交额|直播间GMV|累计交易额|付款金额|销售金额|下单金额|订单金额|总销售额|成交金额（元）|實時成交金額|直播带货销售额|全场成交金额|Total sales|Total revenue|Sales amount|Total GMV|Gross revenue|Sales revenue|Gross merchandise value|Paid amount|Live GMV|Turnover|Order amount|Total sales value|総売上|累計売上|売上金額|販売金額|売上高|現在の売上|決済金額|流通総額|総売上高|取引総額|成交GMV(元)|Gross merchandise volume|Gross order value|營收|累計營業額|已付金额|支付流水|订单（元）|累计成交（元）',
  refunds:
    '累计退款金额|退款总额|本场退款金额|退货退款金额|成交退款金额|Refund amount|Total refunds|Refunded amount|返金額|返金総額|Refunds issued|退款总金额|累计退款（元）',
  likes: '累计点赞|点赞量|本场点赞数|获赞数|点赞总数|Total likes|Like count|いいね数|総いいね数|收获点赞|按讚數|Likes received',
  comments:
    '累计评论数|弹幕数|评论量|评论总数|Total comments|Comment count|コメント数|総コメント数|公屏评论数|Comments posted|コメント件数',
  shares: '分享量|累计分享|转发次数|本场分享次数|Total shares|シェア数|累計シェア数|Times shared',
  followers:
    '涨粉数|新增关注数|本场涨粉|新增粉丝人数|本场新增粉丝|累计涨粉|Followers gained|Total new followers|New fans|新規フォロワー数|新規フォロワー|新規フォロー|新規フォロワー獲得数|フォロワー増加数',
  clicks:
    '商品点击量|累计商品点击次数|商品总点击|宝贝点击次数|Total product clicks|Clicks on products|商品クリック数|Item clicks|Product clicks (PV)',
};

/** Invented look-alikes: labels of other numbers. */
export const INVENTED_NEVER =
  '平均在线|最高同时在线|在线峰值|峰值在线人数|人均观看次数|平均观看时长|人均停留时长|千次观看成交|千次曝光成交金额|分钟成交金额|近1小时订单数|最近5分钟支付金额|过去30分钟成交订单数|每分钟订单数|' +
  '昨日GMV|昨日同期成交金额|上场成交金额|上一场观看人数|本月成交金额|近7日销售额|退款率|退款人数|退款件数|退款笔数|退货率|成交转化率|支付转化率|点击转化率|商品点击率|曝光点击率|曝光人数|曝光次数|商品曝光次数|' +
  '客单|付费成交|付费成交金额|付费流量成交金额|预计佣金|佣金金额|佣金收入|预售金额|预约人数|加购人数|加购次数|购物车点击次数|收藏次数|投放金额|投放GMV|千川成交金额|付费流量观看人数占比|引导支付金额|间接成交金额|取消订单数|未支付订单数|待支付订单|待发货订单数|关闭订单数|' +
  '新客成交金额|老客成交人数|粉丝成交金额|粉丝数|粉丝总数|粉丝占比|粉丝团人数|成交粉丝占比|会员成交金额|目标GMV|GMV目标|销售额目标|目标完成率|成交金额排名|直播间排名|商品总数|在售商品数|成交商品数|库存|件单价|笔单价|均价|' +
  '在线人数环比|成交金额增长|净成交金额|退款后成交金额|互动人数|互动次数|评论人数|点赞人数|分享人数|打赏金额|礼物收入|直播时长|开播时长|离开人数|累计在线|总在线人数|成交金额（含退款）|GPM|ROI|观看成交率|平均客单价|短视频成交金额|自然流量订单数|' +
  'Average viewers|Avg. viewers|Peak viewers|Peak concurrent viewers|Max viewers|Highest viewers|Average watch time|Avg. view duration|GMV per viewer|Revenue per hour|Orders per minute|Sales yesterday|Yesterday GMV|Last stream revenue|Previous orders|GMV in the last 5 minutes|' +
  'Last 5 min orders|Last hour sales|Refund rate|Refunded orders|Refund orders|Returned items|Conversion rate|Click-through rate|CTR|CVR|AOV|Average order value|GPM|Commission|Est. commission|Estimated revenue|Target GMV|Sales goal|Added to cart|Attributed GMV|Indirect GMV|' +
  'Cancelled orders|Canceled orders|Unpaid orders|Pending orders|New customers|New buyers|Followers|Total followers|Net sales|Share of buyers|Buyer share|GMV share|Engagement rate|Items in stock|Revenue growth|GMV rank|Top products|Abnormal orders|Sales excl. refunds|Number of refunds|Weekly sales|Watch time|' +
  '平均視聴者数|最大同時接続者数|最高視聴者数|ピーク視聴者数|昨日の売上|前日の売上|前回の売上|直近5分の注文数|過去1時間の売上|注文率|購入率|返金率|客単価|平均単価|平均視聴時間|視聴時間|目標売上|売上目標|手数料|予約注文数|キャンセル数|カート追加数|1時間あたりの売上|売上ランキング|フォロワー数';

/** Numbers of other things, in words that nobody taught: whether they are seen to be labels does not matter, no metric may be read there. */
export const UNKNOWN =
  '广告消耗|剩余库存|人气值|人气|Add to cart|Ad spend|ROAS|Returning customers|Product impressions|Impressions|Reach|返品数|広告費用|Order|Order number|Order total|Order date|Order now|Order status|No orders|All orders|Watch now|Start watching|Current user|Buyer|Customer name|订单数据|在线数据|销售数据|买家名|客户名|用户名|单笔成交金额|下单数量|购入者名|視聴者名|Sales page|音浪|在售商品件数|出价人数|商品上架数|优惠券领取数|红包金额|抽奖人数|福袋参与人数|连麦人数|榜单热度|小时榜|带货口碑分|违规次数|音浪收入|钻石数|成本|券后价|到手价|讲解次数|讲解时长|开播次数|' +
  '直播场次|场次|主播数|客服响应|物流时效|发货订单数|签收订单数|已发货件数|售后订单数|支付未发货|异常订单数|爆品订单数|达人GMV|店铺成交金额|全店成交金额|大盘成交金额|同行平均成交金额|竞品GMV|' +
  'Followers lost|Votes|Bids|Tips|Gifts|Coins|Diamonds|Subscribers|Bitrate|FPS|Dropped frames|Latency|Uptime|Viewers lost|Shop GMV|Store sales|Voucher orders|Coupon claims|Giveaway entries|Stock left|Shipping fee|Tax|Discounts|' +
  'ギフト数|ポイント|離脱者数|送料|割引額|ダイヤ数|店舗売上|出品数';

/** No labels: talk, names, values, sentences. */
export const TEXT =
  '主播订单什么时候发货|这个苹果甜不甜|老板什么时候发货呀我都等了三天了|隰县玉露香梨5斤装|1.2万|¥1,234.00|12:30|2026年5月1日|直播|直播间|实时|人|次|的|本场|总|累计|现在|直播中|12 单|共 12 条|' +
  '欢迎来到直播间|感谢大家的支持|刚刚下单了两箱|临县红枣 一级 5斤/箱|订单满99减20|仅剩3件|成交金额是指直播间内用户支付成功的订单金额，不含退款|数据更新于20:14|' +
  'Where are my orders and when will they ship|I love this stream so much|Buy now and save 20 percent today only|Hello everyone|LIVE|Show|Number of|Live now|订单中心|数据概览|实时数据|5 min ago|The total revenue of this stream includes cancelled and refunded orders|Sarah joined|' +
  'この商品はいつ届きますか|ありがとうございます|配信|の|12件|<b>|‮‮|NaN|Infinity|--|';

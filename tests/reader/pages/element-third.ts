/** Element Plus, a third hand: timelines, result pages, collapses, tables with spans, descriptions without borders, in words no list of ours has. */
import {
  ElAlert,
  ElAvatar,
  ElButton,
  ElCard,
  ElCol,
  ElDescriptions,
  ElDescriptionsItem,
  ElImage,
  ElResult,
  ElRow,
  ElStatistic,
  ElTable,
  ElTableColumn,
  ElTag,
  ElTimeline,
  ElTimelineItem,
} from 'element-plus';
import { h, type VNode } from 'vue';

const picture = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="80" height="80"/%3E';
const tileOf = (label: string, value: string) => h('div', [h('p', label), h('b', value)]);
const stack = (value: string, label: string) =>
  h('div', { style: 'text-align:center;width:150px' }, [h('div', { style: 'font-size:24px' }, value), h('div', label)]);

export const third: Record<string, (step: number) => VNode> = {
  'row of figures over their names': (step) =>
    h(ElCard, {}, () =>
      h('div', { style: 'display:flex' }, [
        stack(`${877 + step}`, '在房观众'),
        stack('5.1万', '累计进房'),
        stack('1,310', '付款人数'),
        stack('¥10.2万', '付款总额'),
        stack('2.6%', '进房付款率'),
      ]),
    ),
  'timeline beside an alert': () =>
    h('div', [
      h(ElAlert, { title: '成交金额有 1 分钟延迟，请以订单为准', type: 'warning' }),
      h(ElTimeline, {}, () => [
        h(ElTimelineItem, { timestamp: '20:13' }, () => '12 人进入直播间'),
        h(ElTimelineItem, { timestamp: '20:12' }, () => '3 单已支付'),
        h(ElTimelineItem, { timestamp: '20:11' }, () => '换上 2 号商品'),
        h(ElTimelineItem, { timestamp: '20:10' }, () => '主播开始讲解'),
        h(ElTimelineItem, { timestamp: '20:09' }, () => '发放优惠券'),
      ]),
      h(ElStatistic, { title: '直播间总成交额', value: 20310, prefix: '¥' }),
    ]),
  'one product in a card, the stream above it': () =>
    h('div', [
      h(ElRow, {}, () => [
        h(ElCol, { span: 6 }, () => h(ElStatistic, { title: '全场订单', value: 611 })),
        h(ElCol, { span: 6 }, () => h(ElStatistic, { title: '全场流水', value: 24880, prefix: '¥' })),
      ]),
      h(ElCard, { style: 'width:480px' }, () =>
        h('div', { style: 'display:flex;gap:12px' }, [
          h(ElImage, { src: picture, style: 'width:80px;height:80px' }),
          h('div', [
            h('div', '河东老陈醋 500ml×2'),
            h('div', ['券后价 ', h('b', '¥19.9'), h(ElTag, {}, () => '库存 86')]),
            h('div', ['订单 ', h('b', '77'), ' 流水 ', h('b', '¥1,532.30')]),
          ]),
          h(ElButton, {}, () => '弹讲解卡'),
        ]),
      ),
    ]),
  'log of which every line counts something': () =>
    h('div', [
      tileOf('观看人数', '902'),
      h(ElTimeline, {}, () => [
        h(ElTimelineItem, { timestamp: '20:13' }, () => '12 人进入直播间'),
        h(ElTimelineItem, { timestamp: '20:12' }, () => '3 单已支付'),
        h(ElTimelineItem, { timestamp: '20:11' }, () => '2 件成交'),
      ]),
    ]),
  'table with names in two columns': () =>
    h(
      ElTable,
      {
        data: [
          { group: '流量', name: '看播人次', all: '61,020', recent: '1,204' },
          { group: '流量', name: '看播人数', all: '33,871', recent: '880' },
          { group: '成交', name: '订单笔数', all: '1,022', recent: '31' },
          { group: '成交', name: '成交金额', all: '¥71,280.00', recent: '¥2,209.00' },
        ],
      },
      () => [
        h(ElTableColumn, { prop: 'group', label: '类别' }),
        h(ElTableColumn, { prop: 'name', label: '指标' }),
        h(ElTableColumn, { prop: 'all', label: '开播至今' }),
        h(ElTableColumn, { prop: 'recent', label: '近10分钟' }),
      ],
    ),
  'result page with figures': () =>
    h(
      ElResult,
      { icon: 'success', title: '正在直播', subTitle: '已开播 01:23:45' },
      {
        extra: () =>
          h(ElDescriptions, { column: 3, direction: 'vertical' }, () => [
            h(ElDescriptionsItem, { label: '实时围观人数' }, () => '312'),
            h(ElDescriptionsItem, { label: '总下单量' }, () => '45 单'),
            h(ElDescriptionsItem, { label: '总计卖出' }, () => '61 件'),
            h(ElDescriptionsItem, { label: '人均下单' }, () => '1.2 单'),
            h(ElDescriptionsItem, { label: '点赞总量' }, () => '1.3w'),
          ]),
      },
    ),
  'hosts side by side': () =>
    h(
      'div',
      { style: 'display:flex;gap:12px' },
      ['王县长', '李县长'].map((name, i) =>
        h(ElCard, { style: 'width:260px' }, () => [
          h(ElAvatar, {}, () => name[0]),
          h('b', name),
          h(ElStatistic, { title: '带货金额', value: i === 0 ? 9300 : 8100, prefix: '¥' }),
        ]),
      ),
    ),
};

/** Element Plus, pages written without a look at the reader: tabs, carousels, skeletons, progress, timelines, descriptions with icons. */
import {
  ElBadge,
  ElCard,
  ElCarousel,
  ElCarouselItem,
  ElDescriptions,
  ElDescriptionsItem,
  ElDivider,
  ElPopover,
  ElProgress,
  ElSkeleton,
  ElSpace,
  ElStatistic,
  ElTable,
  ElTableColumn,
  ElTabPane,
  ElTabs,
  ElTag,
  ElText,
} from 'element-plus';
import { type Component, h, type VNode } from 'vue';

const tile = (label: string, value: string, note = '') =>
  h('div', { style: 'width:170px;display:inline-block' }, [
    h(ElText, { type: 'info' }, () => label),
    h('div', { style: 'font-size:26px' }, value),
    note && h(ElText, { size: 'small' }, () => note),
  ]);

export const more: Record<string, (step: number) => VNode> = {
  'tiles with notes': (step) =>
    h(ElCard, { header: '直播实时看板' }, () => [
      tile('当前在播观看人数', String(1980 + step), '环比 ↑ 3%'),
      tile('累计观看人数', '4.4万', '人均 1.2 次'),
      tile('已付款订单数', '520', '未付款 12'),
      tile('成交总额', '￥52,012.00', '昨日 ￥48,000.00'),
      tile('分享人次', '31'),
    ]),
  tabs: () =>
    h(ElTabs as Component, { modelValue: 'a' }, () => [
      h(ElTabPane, { label: '本场', name: 'a' }, () => tile('支付人数', '201')),
      h(ElTabPane, { label: '近7天', name: 'b' }, () => tile('支付人数', '2,001')),
    ]),
  'statistics in english': () =>
    h(ElSpace, {}, () =>
      [
        ['Watching now', 1320, '', ''],
        ['Unique viewers', 8820, '', ''],
        ['Units sold', 230, '', ''],
        ['GMV', 8812.5, '$', ''],
        ['GMV per 1K views', 320.1, '$', ''],
        ['Buyers', 190, '', ''],
        ['Add-to-cart rate', 3.4, '', '%'],
      ].map(([title, value, prefix, suffix]) =>
        h(ElStatistic, {
          title: String(title),
          value: Number(value),
          prefix: String(prefix),
          suffix: String(suffix),
          precision: Number(value) % 1 ? 2 : 0,
        }),
      ),
    ),
  skeleton: (step) =>
    h('div', [
      h('p', '在线观看人数'),
      h(ElSkeleton, { loading: step === 0, animated: true }, { default: () => h('b', '1,020') }),
      h(ElDivider),
      tile('下单件数', step === 0 ? '—' : '88'),
    ]),
  'descriptions with slots': () =>
    h(ElDescriptions, { column: 3, direction: 'vertical', border: true }, () => [
      h(ElDescriptionsItem, {}, { label: () => h('span', [h('i', { class: 'el-icon' }), '进房人数']), default: () => '3.1万' }),
      h(ElDescriptionsItem, {}, { label: () => '成交单量', default: () => [h('b', '301'), ' 单'] }),
      h(ElDescriptionsItem, {}, { label: () => '均单价', default: () => '¥88' }),
      h(ElDescriptionsItem, {}, { label: () => '评论数', default: () => h(ElTag, { disableTransitions: true }, () => '1,201') }),
    ]),
  'carousel and badge': () =>
    h('div', { style: 'width:320px' }, [
      h(ElCarousel, { autoplay: false, height: '120px' }, () => [
        h(ElCarouselItem, {}, () => tile('累计点赞', '8.8万')),
        h(ElCarouselItem, {}, () => tile('新增粉丝数', '88')),
      ]),
      h(ElBadge, { value: 12 }, () => h('span', '待处理订单')),
      h(ElPopover, { visible: true, content: '退款订单数 3' }, { reference: () => tile('退款金额', '¥120.00') }),
    ]),
  'table of metrics': () =>
    h(
      ElTable,
      {
        data: [
          { k: '观看人次', a: '5.2万', b: '4.9万' },
          { k: '支付订单数', a: '320', b: '310' },
          { k: '支付金额', a: '¥28,000', b: '¥27,000' },
        ],
        style: 'width:600px',
      },
      () => [
        h(ElTableColumn, { prop: 'k', label: '指标' }),
        h(ElTableColumn, { prop: 'a', label: '本场直播' }),
        h(ElTableColumn, { prop: 'b', label: '上场直播' }),
      ],
    ),
  progress: () =>
    h('div', [
      h(ElProgress, { type: 'circle', percentage: 40 }, () => h('span', ['GMV', h('br'), '¥4.0万'])),
      h('div', ['目标 ¥10万']),
      tile('本场成交件数', '512'),
    ]),
};

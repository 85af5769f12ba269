/** Element Plus on Vue 3: Statistic, Card, Descriptions, Table with a row of sums, Collapse. */
import {
  ElCard,
  ElCol,
  ElCollapse,
  ElCollapseItem,
  ElDescriptions,
  ElDescriptionsItem,
  ElRow,
  ElStatistic,
  ElTable,
  ElTableColumn,
  ElTag,
} from 'element-plus';
import 'element-plus/dist/index.css';
import { h } from 'vue';
import { more } from './element-more';
import { third } from './element-third';
import { showVue } from './vue-scenes';

const text = (value: string) => ({ default: () => value });

showVue({
  ...more,
  ...third,
  statistics: (step) =>
    h(ElRow, { gutter: 20 }, () => [
      h(ElCol, { span: 6 }, () => h(ElStatistic, { title: '当前在线人数', value: 2650 + step })),
      h(ElCol, { span: 6 }, () => h(ElStatistic, { title: '累计访客', value: 172_000 })),
      h(ElCol, { span: 6 }, () => h(ElStatistic, { title: '成交总额', value: 98_500.75, precision: 2, prefix: '¥' })),
      h(ElCol, { span: 6 }, () => h(ElStatistic, { title: '总订单数', value: 1320, suffix: '单' })),
      h(ElCol, { span: 6 }, () => h(ElStatistic, { title: '人均消费', value: 74.6, precision: 2, prefix: '¥' })),
      h(ElCol, { span: 6 }, () => h(ElStatistic, { title: '峰值在线', value: 4100 })),
    ]),
  cards: (step) =>
    h('div', { style: 'display:flex;gap:12px' }, [
      h(
        ElCard,
        { style: 'width:240px' },
        {
          header: () => h('div', ['直播间销售额', h(ElTag, { size: 'small' }, text('实时'))]),
          default: () => h('span', { style: 'font-size:26px' }, `¥${(35_000 + step).toLocaleString('en')}`),
        },
      ),
      h(
        ElCard,
        { style: 'width:240px' },
        { header: () => '粉丝新增', default: () => [h('span', { style: 'font-size:26px' }, '+128'), h('p', '较昨日 ↓2%')] },
      ),
      h(
        ElCard,
        { style: 'width:240px' },
        { header: () => '分享次数', default: () => h('span', { style: 'font-size:26px' }, '256') },
      ),
    ]),
  descriptions: () =>
    h(ElDescriptions, { border: true, column: 2, title: '本场直播' }, () => [
      h(ElDescriptionsItem, { label: '观看次数' }, text('15.2万')),
      h(ElDescriptionsItem, { label: '成交人数' }, text('801')),
      h(ElDescriptionsItem, { label: '退款金额' }, text('¥0.00')),
      h(ElDescriptionsItem, { label: '千次成交' }, text('¥640')),
    ]),
  table: () =>
    h(
      ElTable,
      {
        data: [
          { name: '红枣', items: 12, amount: 480 },
          { name: '党参', items: 5, amount: 340 },
        ],
        showSummary: true,
        sumText: '合计',
        style: 'width:700px',
      },
      () => [
        h(ElTableColumn, { prop: 'name', label: '商品' }),
        h(ElTableColumn, { prop: 'items', label: '销售件数' }),
        h(ElTableColumn, { prop: 'amount', label: '成交金额' }),
      ],
    ),
  collapse: () =>
    h(ElCollapse, { modelValue: ['a'] }, () => [
      h(ElCollapseItem, { title: '流量', name: 'a' }, () => h(ElStatistic, { title: '评论数', value: 77 })),
      h(ElCollapseItem, { title: '昨日', name: 'b' }, () => h(ElStatistic, { title: '评论数', value: 99 })),
    ]),
});

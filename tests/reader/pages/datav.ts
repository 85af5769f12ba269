/** DataV on Vue 3, as on big screens: digital flops drawn on a canvas, framed boxes with text in them, a scroll board. */
import { BorderBox1, Decoration1, DigitalFlop, ScrollBoard } from '@kjgl77/datav-vue3';
import '@kjgl77/datav-vue3/dist/style.css';
import { type Component, h } from 'vue';
import { more } from './datav-more';
import { showVue } from './vue-scenes';

const part = (component: unknown, props: object, slot?: () => unknown) =>
  h(component as Component, props, slot && { default: slot });

showVue({
  ...more,
  flops: () =>
    h('div', { style: 'display:flex;gap:20px;background:#0f1325;color:#fff' }, [
      h('div', { style: 'width:300px' }, [
        h('div', '成交金额'),
        part(DigitalFlop, { config: { number: [128_500], content: '¥{nt}' }, style: 'width:200px;height:50px' }),
      ]),
      h('div', { style: 'width:300px' }, [h('div', '在线人数'), h('div', { style: 'font-size:30px' }, '4,096')]),
    ]),
  boxes: (step) =>
    part(BorderBox1, { style: 'width:600px;height:300px' }, () => [
      part(Decoration1, { style: 'width:200px;height:20px' }),
      h('ul', { style: 'padding:40px;list-style:none' }, [
        h('li', [h('span', '累计订单数：'), h('em', String(5012 + step)), h('span', '单')]),
        h('li', [h('span', '累计销售额：'), h('em', '36.8'), h('span', '万元')]),
        h('li', [h('span', '目标完成率：'), h('em', '73.6'), h('span', '%')]),
      ]),
    ]),
  board: () =>
    part(ScrollBoard, {
      config: {
        header: ['商品', '成交件数', '成交金额'],
        data: [
          ['红枣', '12', '¥480'],
          ['党参', '5', '¥340'],
          ['腐竹', '3', '¥75'],
          ['沃柑', '9', '¥270'],
        ],
        rowNum: 3,
      },
      style: 'width:500px;height:220px',
    }),
});

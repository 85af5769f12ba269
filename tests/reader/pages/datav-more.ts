/** DataV, big screens written without a look at the reader: borders, decorations, svg numbers, digits one by one, water level, capsules. */
import { ActiveRingChart, BorderBox8, CapsuleChart, Decoration7, ScrollRankingBoard, WaterLevelPond } from '@kjgl77/datav-vue3';
import { type Component, h, type VNode } from 'vue';

const part = (component: unknown, props: object, slot?: () => unknown) =>
  h(component as Component, props, slot && { default: slot });
const digits = (text: string) =>
  h(
    'div',
    { style: 'display:flex' },
    [...text].map((digit) =>
      /\d/.test(digit)
        ? h(
            'span',
            { style: 'width:40px;height:56px;margin:2px;text-align:center;background:#124;color:#fff;font-size:40px' },
            digit,
          )
        : h('span', { style: 'font-size:40px' }, digit),
    ),
  );

export const more: Record<string, (step: number) => VNode> = {
  'big digits': (step) =>
    h('div', { style: 'background:#012;color:#fff;width:1200px' }, [
      part(Decoration7, { style: 'width:400px;height:30px' }, () => '本场实时成交总额（元）'),
      digits(`1,284,${500 + step}`),
      h('div', { style: 'display:flex' }, [
        part(BorderBox8, { style: 'width:300px;height:160px' }, () =>
          h('div', { style: 'padding:30px' }, [h('div', { style: 'font-size:30px' }, '3.2万'), h('div', '实时在线观众')]),
        ),
        part(BorderBox8, { style: 'width:300px;height:160px' }, () =>
          h('div', { style: 'padding:30px' }, [h('div', { style: 'font-size:30px' }, '128.4万'), h('div', '累计观看人次')]),
        ),
      ]),
    ]),
  'svg panel': () =>
    h('svg', { width: 600, height: 120 }, [
      h('g', { transform: 'translate(0,0)' }, [h('text', { x: 10, y: 30 }, '支付订单数'), h('text', { x: 10, y: 80 }, '12,045')]),
      h('g', { transform: 'translate(200,0)' }, [h('text', { x: 10, y: 30 }, '客单价'), h('text', { x: 10, y: 80 }, '¥88.2')]),
      h('g', { transform: 'translate(400,0)' }, [
        h('text', { x: 10, y: 30 }, '支付人数'),
        h('text', { x: 10, y: 80 }, [h('tspan', '1.1'), h('tspan', '万')]),
      ]),
    ]),
  'charts beside numbers': () =>
    h('div', { style: 'display:flex' }, [
      part(ScrollRankingBoard, {
        config: {
          data: [
            { name: '临县', value: 55 },
            { name: '沁源', value: 120 },
          ],
        },
        style: 'width:300px;height:150px',
      }),
      part(CapsuleChart, {
        config: {
          data: [
            { name: '红枣', value: 167 },
            { name: '党参', value: 67 },
          ],
        },
        style: 'width:300px;height:150px',
      }),
      part(ActiveRingChart, {
        config: {
          data: [
            { name: '推荐', value: 55 },
            { name: '关注', value: 120 },
          ],
        },
        style: 'width:200px;height:200px',
      }),
      part(WaterLevelPond, { config: { data: [66], shape: 'round' }, style: 'width:100px;height:100px' }),
      h('p', ['累计成交笔数 ', h('em', '8,120'), ' 笔']),
    ]),
};

/** A panel whose numbers are drawn by the real packages: odometer, number-flow, countup.js; and a plain one beside them. */
import { CountUp } from 'countup.js';
import 'number-flow';
import Odometer from 'odometer';
import 'odometer/themes/odometer-theme-default.css';

interface Flow extends HTMLElement {
  update(value: number): void;
}

const root = document.getElementById('root') as HTMLElement;
root.innerHTML = `
  <div class="tile"><div>成交金额</div><div class="money">¥<span id="odometer"></span></div></div>
  <div class="tile"><div>在线人数</div><number-flow id="flow"></number-flow></div>
  <div class="tile"><div>观看人数</div><div id="countup">0</div></div>
  <div class="tile"><div>成交订单数</div><div id="plain">0</div></div>
  <div class="tile"><div>点赞次数</div><div class="value"><number-flow id="likes"></number-flow></div></div>`;

const odometer = new Odometer({
  el: document.getElementById('odometer') as HTMLElement,
  value: 0,
  format: '(,ddd).dd',
  duration: 1000,
});
const flow = document.getElementById('flow') as Flow;
flow.update(0);
const likes = document.getElementById('likes') as Flow;
const countup = new CountUp('countup', 0, { duration: 1 });

window.dashboard = {
  show(revenue: number, viewers: number, audience: number, orders: number) {
    odometer.update(revenue);
    flow.update(viewers);
    countup.update(audience);
    (document.getElementById('plain') as HTMLElement).textContent = String(orders);
  },
  like: (count) => likes.update(count),
};

declare global {
  interface Window {
    dashboard: { show(revenue: number, viewers: number, audience: number, orders: number): void; like(count: number): void };
  }
}

/** No library: a big screen in plain HTML, as shops build them, with number-flow and a digit board; English and Japanese wordings. */
import 'number-flow';

interface Flow extends HTMLElement {
  update(value: number): void;
  format?: Intl.NumberFormatOptions;
}

const scenes: Record<string, (root: HTMLElement, step: number) => void> = {
  english(root, step) {
    root.innerHTML = `<main><header><h1>LIVE</h1><time>01:23:45</time></header>
      <section class="f">
        <article><h4>Concurrent viewers</h4><output>${step ? '1.8K' : '1.7K'}</output><small>Peak 2.3K</small></article>
        <article><h4>Total viewers</h4><output>24,310</output><small>+12.4% vs. last LIVE</small></article>
        <article><h4>Gross sales</h4><output>$12,345.67</output><small>AOV $38.20</small></article>
        <article><h4>Estimated Orders</h4><output>323</output></article>
        <article><h4>New followers</h4><output>87</output></article>
        <article><h4>Conversion rate</h4><output>1.3%</output></article>
        <article><h4>Avg. watch time</h4><output>1m 23s</output></article>
      </section></main>`;
  },
  japanese(root) {
    root.innerHTML = `<dl><dt>同時視聴者数</dt><dd>1,024人</dd><dt>累計視聴者数</dt><dd>3.5万人</dd><dt>売上</dt><dd>18,315円</dd>
      <dt>注文数</dt><dd>312件</dd><dt>平均視聴時間</dt><dd>3分20秒</dd><dt>いいね数</dt><dd>9,876</dd></dl>`;
  },
  flow(root, step) {
    if (step === 0) {
      root.innerHTML = `<div class="card"><div class="t">在线人数</div><number-flow></number-flow><span>人</span></div>
        <div class="card"><div class="t">成交金额</div><span>¥</span><number-flow></number-flow></div>`;
    }
    const [viewers, revenue] = root.querySelectorAll('number-flow') as NodeListOf<Flow>;
    viewers?.update(step === 0 ? 1204 : 998);
    if (revenue) revenue.format = { minimumFractionDigits: 2 };
    revenue?.update(step === 0 ? 10_250.5 : 10_300);
  },
  screen(root) {
    const board = (text: string) => [...text].map((c) => `<span class="digit">${c}</span>`).join('');
    root.innerHTML = `<style>.digit{display:inline-block;width:34px;margin-right:4px;font:40px monospace;text-align:center}</style>
      <div><h3>直播间成交金额（元）</h3><div>${board('1,234,567')}</div></div>
      <div><div>实时观看人数</div><div>${board('08,912')}</div></div>
      <ul><li><i></i>成交订单数<b>5,120</b>单</li><li><i></i>成交人数<b>4,803</b>人</li><li><i></i>人均GMV<b>¥257</b></li></ul>`;
  },
  sentence(root) {
    root.innerHTML = '<p>累计观看人数：12,034，成交订单 98 单，成交金额 ¥4,512.00</p><p>昨日成交金额 ¥8,000.00</p>';
  },
};

window.show = (name) => {
  const root = document.getElementById('root') as HTMLElement;
  let step = 0;
  root.replaceChildren();
  scenes[name]?.(root, step);
  window.next = () => scenes[name]?.(root, ++step);
};

declare global {
  interface Window {
    show(name: string): void;
    next(): void;
  }
}

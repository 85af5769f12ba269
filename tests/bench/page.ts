/** What the reading bench does inside a page: builds a dashboard of so many elements, then looks at it in two ways. Bundled by `reading.mjs`. */
import type { MetricId } from '../../utils/domain/metrics';
import { createReader, type Reader } from '../../utils/reader/reader';
import { browserScheduler } from '../../utils/reader/schedule';
import { byInnerText, byTreeWalker, byXPath } from './peers';

const TILES: [metric: MetricId, label: string, text: string][] = [
  ['viewers', '实时在线人数', '4,835'],
  ['audience', '累计观看人数', '8.81万'],
  ['orders', '成交订单数', '1,329'],
  ['revenue', '成交金额', '¥69,623.40'],
];

/** What one would write first: all the text of the page, and a pattern for each label. */
const PATTERNS = TILES.map(([, label]) => new RegExp(`${label}\\s*([¥\\d.,万]+)`));

let reader: Reader | undefined;

const COMMENTS = [
  '这个红枣多少钱一斤？是今年的新枣吗，能不能寄到广西',
  '支持家乡！已经下单两箱，给爸妈也寄一箱',
  'How long does shipping to Shenzhen take? The last box took five days.',
  '书记讲得真好，党参怎么炖汤？',
];

/** What a console is mostly made of: comments as they stream past, and rows of products. Sixteen elements a round. */
function filler(elements: number): string {
  const rounds = Array.from({ length: Math.ceil(elements / 16) }, (_, n) => n);
  const comments = rounds.map(
    (n) =>
      `<div class="comment"><div class="who"><span>Lv.${n % 40}</span><b>观众${n}</b></div><p>${COMMENTS[n % COMMENTS.length]}</p></div>`,
  );
  const rows = rounds.map(
    (n) =>
      `<tr><td>${n}</td><td><div><p>临县红枣 滩枣 当季新货 五斤装 产地直发 顺丰包邮</p><span>规格：5 斤/箱</span></div></td>` +
      `<td><span>¥${n % 90}.90</span></td><td>${n * 7}</td><td><button>讲解</button></td></tr>`,
  );
  return `<div class="comments">${comments.join('')}</div><table>${rows.join('')}</table>`;
}

function build(elements: number): void {
  const tiles = TILES.map(
    ([metric, label, text]) => `<div class="tile"><div>${label}</div><div id="${metric}">${text}</div></div>`,
  );
  document.body.innerHTML = `<main>${filler(elements / 2)}<section>${tiles.join('')}</section>${filler(elements / 2)}</main>`;
}

const naive = () => {
  const text = document.body.innerText;
  return PATTERNS.map((pattern) => pattern.exec(text)?.[1]);
};

/** ms a call, the middle of five rounds. `before` is part of the page's work and counted in both ways alike. */
function cost(times: number, call: () => unknown, before?: (round: number) => void): number {
  const rounds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (let i = 0; i < times; i++) {
      before?.(i);
      call();
    }
    return (performance.now() - start) / times;
  });
  return rounds.sort((a, b) => a - b)[2] ?? Number.NaN;
}

/** ms of one call by itself, the middle of many; the page is at rest and laid out when it comes. Needs the fine clock of an isolated page. */
async function rareCost(call: () => unknown, before: (round: number) => void): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 40; round++) {
    before(round);
    await new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => setTimeout(resolve)), 40));
    const start = performance.now();
    call();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[20] ?? Number.NaN;
}

/** ms that the reader has worked since the last reset: observers, timers, slices of searches, looks. */
let worked = 0;

function working<T>(run: () => T): T {
  const start = performance.now();
  try {
    return run();
  } finally {
    worked += performance.now() - start;
  }
}

/** The reader as the content script keeps it, with all its work on the clock. */
function watchedReader(): Reader {
  const Original = window.MutationObserver;
  window.MutationObserver = class extends Original {
    constructor(callback: MutationCallback) {
      super((records, observer) => working(() => callback(records, observer)));
    }
  };
  const idle = browserScheduler();
  const watched = createReader(document, {
    now: () => performance.now(),
    idle: {
      soon: (run) => idle.soon(() => working(run)),
      later: (wait, run) => idle.later(wait, () => working(run)),
    },
  });
  window.MutationObserver = Original;
  return watched;
}

const found = () => Object.keys(reader?.look(Date.now(), performance.now()).looks ?? {}).length;

const bench = {
  /** Finds the metrics on a new page; every slice of work is timed, the first call included. */
  async detect(elements: number): Promise<{ elements: number; slices: number[]; found: number }> {
    reader?.stop();
    build(elements);
    // Layout is the page's own work, and due with or without us.
    document.body.getBoundingClientRect();
    const slices: number[] = [];
    const timed = (run: () => void) => {
      const start = performance.now();
      run();
      slices.push(performance.now() - start);
    };
    const idle = browserScheduler();
    timed(() => {
      reader = createReader(document, {
        now: () => performance.now(),
        idle: { soon: (run) => idle.soon(() => timed(run)), later: (wait, run) => idle.later(wait, () => timed(run)) },
      });
    });
    const end = performance.now() + 20_000;
    while (reader?.status.state === 'searching' && performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return { elements: document.querySelectorAll('*').length, slices, found: found() };
  },
  /** ms a look, by us and by the naive way: again and again on a page that stands still, with one number changed before each look, and now
   * and then with the page's own work between, when nothing is in the processor's caches. */
  async compare(): Promise<Record<'still' | 'changing' | 'rare', [ours: number, naive: number]>> {
    const orders = document.getElementById('orders') as HTMLElement;
    const text = orders.firstChild as Text;
    const change = (round: number) => {
      text.data = String(1000 + (round % 9000));
    };
    const look = () => reader?.look(Date.now(), performance.now());
    return {
      still: [cost(3000, look), cost(30, naive)],
      changing: [cost(3000, look, change), cost(30, naive, change)],
      rare: [await rareCost(look, change), await rareCost(naive, change)],
    };
  },
};

/** What a second costs, in ms of work, on a page that changes a number 60 times in it: us, and each of the peers at every change. */
async function busy(): Promise<Record<'ours' | 'innerText' | 'treeWalker' | 'xPath', number>> {
  const labels = TILES.map(([, label]) => label);
  const text = (document.getElementById('orders') as HTMLElement).firstChild as Text;
  const watched = watchedReader();
  while (watched.status.state === 'searching') await new Promise((resolve) => setTimeout(resolve, 20));
  // Told of news, the content script takes a look.
  watched.onChange(() => watched.look(Date.now(), performance.now()));
  const second = async (atEachChange?: () => unknown) => {
    worked = 0;
    for (let round = 0; round < 60; round++) {
      text.data = String(1000 + round);
      if (atEachChange) working(atEachChange);
      await new Promise((resolve) => setTimeout(resolve, 16));
    }
    return worked;
  };
  const ours = await second();
  watched.stop();
  return {
    ours,
    innerText: await second(() => byInnerText(labels)),
    treeWalker: await second(() => byTreeWalker(labels)),
    xPath: await second(() => byXPath(labels)),
  };
}

declare global {
  interface Window {
    bench: typeof bench & { busy: typeof busy };
  }
}

window.bench = { ...bench, busy };

// @ts-check
/**
 * How long the extension ever holds the main thread of a page that is huge, mean or busy: its longest piece of work in the browser’s own trace, by the
 * clock and by the processor's time. The latter leaves out what other programs took meanwhile, which the clock on a loaded machine cannot.
 */
import { ms } from './figures.mjs';

/** Long enough for the search through the largest page. */
const WATCH_MS = 8_000;

const tile = (/** @type {string} */ label, /** @type {string} */ value) =>
  `<div class="tile"><p>${label}</p><b>${value}</b></div>`;
const METRICS = tile('当前在线', '1,234') + tile('累计观看', '5.6万') + tile('成交订单', '89') + tile('成交金额', '¥1,024.50');

/** @type {[name: string, body: string][]} */
const PAGES = [
  [
    '100 000 elements',
    `${METRICS}<script>for (let i = 0; i < 1000; i++) { const part = document.createElement('div'); part.innerHTML = '<p><span>' + i + '</span><i>x</i></p>'.repeat(33); document.body.append(part); }</script>`,
  ],
  ['5 000 labels', METRICS + tile('直播间在线人数', '77').repeat(5_000)],
  ['1 MB of text in one node', METRICS + tile('说明', '字'.repeat(1_000_000))],
  [
    'mounted anew 60 times a second',
    `<main>${METRICS}</main><script>setInterval(() => { const main = document.querySelector('main'); main.innerHTML = main.innerHTML; }, 1000 / 60);</script>`,
  ],
];

const wait = (/** @type {number} */ time) => new Promise((resolve) => setTimeout(resolve, time));

/** @typedef {{ name: string, ph: string, dur: number, tdur?: number, args?: { data?: { url?: string } } }} TraceEvent times in µs */

/** @param {TraceEvent} event */
const isOurs = ({ name, ph, args }) =>
  ph === 'X' &&
  ['FunctionCall', 'EvaluateScript'].includes(name) &&
  /^chrome-extension:.*\/content-scripts\//.test(args?.data?.url ?? '');

/** @param {import('../demo/open.mjs').Stage} stage @returns {Promise<string[]>} */
export async function tasks({ context, url }) {
  const lines = [
    'The longest time that the page waits for us at once (asked for: no more than 50 ms), of all that happens in 8 s',
  ];
  for (const [index, [name, body]] of PAGES.entries()) {
    const address = `${url}/mean-${index}`;
    await context.route(address, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><meta charset="utf-8"><body>${body}</body>` }),
    );
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    /** @type {TraceEvent[]} */
    const events = [];
    session.on('Tracing.dataCollected', ({ value }) => void events.push(.../** @type {any} */ (value)));
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['devtools.timeline'] },
    });
    await page.goto(address);
    await wait(WATCH_MS);
    const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await ended;
    await page.close();
    const ours = events.filter(isOurs);
    const longest = (/** @type {(event: TraceEvent) => number} */ of) => ms(Math.max(0, ...ours.map(of)) / 1000);
    const together = ms(ours.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000);
    lines.push(
      `  ${name.padEnd(30)} longest ${longest(({ tdur, dur }) => tdur ?? dur)} of the processor, ${longest(({ dur }) => dur)} by the clock; together ${together} in ${ours.length} pieces`,
    );
  }
  return lines;
}

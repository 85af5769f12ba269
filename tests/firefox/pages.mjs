// @ts-check
/** The pages that are tried in Firefox: numbers where a browser needs a way of its own to them. */

const tile = (/** @type {string} */ label, /** @type {string} */ id, /** @type {string} */ number) =>
  `<section><h3>${label}</h3><p id="${id}">${number}</p></section>`;
const page = (/** @type {string} */ body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Firefox board</title><body>${body}</body></html>`;

/** By path; `other` is the second origin that the test build may read.
 * @param {string} other @returns {Record<string, string>} */
export const PAGES = (other) => ({
  '/board': page(
    `${tile('实时在线人数', 'viewers', '120')}<div id="host"></div>
    <iframe src="${other}/frame" style="width: 600px; height: 300px"></iframe>
    <script>document.getElementById('host').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(tile('成交订单数', 'orders', '30'))}</script>`,
  ),
  '/frame': page(tile('直播间成交金额', 'revenue', '¥1,234.50')),
});

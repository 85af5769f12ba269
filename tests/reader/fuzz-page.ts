/** Generates dashboards from a seed inside the page, reads each, and says where a reading is not what stands beside its label. Driven by `fuzz.test.ts`. */
import { choose, readAs } from '../../utils/reader/choose';
import { createLabels } from '../../utils/reader/labels';
import { scan } from '../../utils/reader/scan';
import { shownText } from '../../utils/reader/value';
import { makePage, makeSoup } from './fuzz-make';

export interface Wrong {
  seed: number;
  said: string;
  truth: string[];
  html: string;
}

export interface Outcome {
  pages: number;
  /** Metrics that stood on the pages once and plainly, and how many of them were read. */
  plain: number;
  read: number;
  wrong: Wrong[];
  missed: Wrong[];
}

const root = document.getElementById('root') as HTMLElement;
const labels = createLabels();

interface Said {
  metric: string;
  line: string;
  text: string;
}

function readPage(): Said[] {
  const walk = scan(root, { labels });
  let step = walk.next();
  while (!step.done) step = walk.next();
  const said: Said[] = [];
  for (const [metric, { pair }] of choose(step.value, labels).found) {
    const text = (pair.how === 'inline' ? pair.value.text : shownText(pair.value.nodes)) ?? '';
    const read = readAs(text, metric, pair.label, pair.value.apart === true);
    if (read.kind === 'number') said.push({ metric, line: `${metric} ${pair.label.text} = ${read.amount}`, text });
  }
  return said;
}

/** Whether the digits of `text` stand on the page as one number, or as one digit after the other. */
function stands(text: string): boolean {
  const run = (text.match(/[\d.,０-９]+/g) ?? []).join('');
  const tokens: string[] = root.innerText.match(/[\d.,０-９]+/g) ?? [];
  if (tokens.includes(run)) return true;
  return tokens.some((_, from) => {
    let joined = '';
    for (let to = from; to < tokens.length && joined.length < run.length; to++) {
      const token = tokens[to] as string;
      if (joined && token.length > 1 && !/^[.,]/.test(token) && !/[.,]$/.test(joined) && !/^0+$/.test(joined)) return false;
      joined += token;
    }
    return joined === run;
  });
}

window.fuzz = (from, count) => {
  const outcome: Outcome = { pages: 0, plain: 0, read: 0, wrong: [], missed: [] };
  for (let seed = from; seed < from + count; seed++) {
    outcome.pages++;
    if (seed % 3 === 0) {
      root.innerHTML = makeSoup(seed);
      const note = (text: string) => outcome.wrong.push({ seed, said: text, truth: [root.innerText], html: root.innerHTML });
      for (const { line, text } of readPage()) if (!stands(text)) note(line);
      continue;
    }
    const made = makePage(seed);
    root.innerHTML = made.html;
    const said = readPage();
    const note = (list: Wrong[], text: string) =>
      list.length < 12 && list.push({ seed, said: text, truth: made.truth, html: made.html });
    for (const { line } of said) if (!made.truth.includes(line)) note(outcome.wrong, line);
    for (const metric of made.plain) {
      outcome.plain++;
      if (said.some((one) => one.metric === metric)) outcome.read++;
      else note(outcome.missed, metric);
    }
  }
  return outcome;
};

declare global {
  interface Window {
    fuzz(from: number, count: number): Outcome;
  }
}

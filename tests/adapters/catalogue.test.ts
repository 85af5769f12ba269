/** The catalogue of adapters against the files, the saved pages and the README: nothing is left over, nothing is missing, all of it is dated. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ADAPTERS, adapterFor } from '../../utils/adapters';
import type { AdapterHints } from '../../utils/adapters/adapter';
import { keyOf, matches, sessionKeyOf } from '../../utils/adapters/match';
import { fromJson, toJson } from '../../utils/adapters/wire';
import { METRIC_IDS } from '../../utils/domain/metrics';
import { nameOf, withAdapter } from './new.mjs';
import { filesOfPages, savedPages } from './pages';
import { platformsTable, withTable } from './table';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(ROOT + path, 'utf8');
const NOT_ADAPTERS = ['adapter.ts', 'index.ts', 'match.ts', 'wire.ts'];
const FILES = readdirSync(`${ROOT}utils/adapters`).filter((file) => !NOT_ADAPTERS.includes(file));
const PAGES = savedPages();
const DATE = /^20\d\d-(0[1-9]|1[0-2])$/;
const PATTERN = /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/[^*\s]*\*?[^*\s]*\*?$/;

const each = ADAPTERS.map((adapter) => [adapter.id, adapter] as const);
const selectorsOf = ({ live = [], notLive = [], ended = [] }: AdapterHints) => [...live, ...notLive, ...ended];
/** An address that a pattern is for. */
const example = (pattern: string) => pattern.replace('*.', 'a.').replaceAll('*', '7');

describe('the catalogue', () => {
  it('lists every file once, by its name, in order', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(17);
    expect(ADAPTERS.map(({ id }) => `${id}.ts`)).toEqual(FILES.sort());
  });

  it('has folders with pages for every adapter, and for nothing else', () => {
    expect([...new Set(filesOfPages().map((path) => path.split('/')[0]))].sort()).toEqual(ADAPTERS.map(({ id }) => id).sort());
    const files = filesOfPages();
    const alone = files.filter((path) => {
      const [name, kind] = [path.replace(/\.\w+$/, ''), path.replace(/^.*\./, '')];
      return !['html', 'json'].includes(kind) || !files.includes(`${name}.${kind === 'html' ? 'json' : 'html'}`);
    });
    expect(alone).toEqual([]);
  });

  it('keeps its files small', () => {
    const lines = FILES.map((file) => read(`utils/adapters/${file}`).split('\n').length - 1).sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(30);
    expect(lines.at(-1)).toBeLessThanOrEqual(60);
  });

  it('is the table in the README', () => {
    const readme = read('README.md');
    expect(readme, 'run "npm run platforms"').toBe(withTable(readme, platformsTable(ADAPTERS)));
  });

  it('takes another adapter at its place', () => {
    const grown = withAdapter(read('utils/adapters/index.ts'), 'lazada-live');
    const names = grown.match(/\[\n((?: {2}\w+,\n)+)\]/)?.[1]?.match(/\w+/g) ?? [];
    expect(names).toEqual([...ADAPTERS.map(({ id }) => nameOf(id)), 'lazadaLive'].sort());
    expect(grown).toContain(
      "import { kuaishou } from './kuaishou';\nimport { lazadaLive } from './lazada-live';\nimport { atHost",
    );
    expect(withAdapter(grown, 'zz')).toContain("import { zz } from './zz';");
  });
});

describe.each(each)('%s', (id, adapter) => {
  const own = PAGES.filter((page) => page.adapter === id);

  it('dates what it knows, and says how sure it is', () => {
    expect(adapter.facts.length).toBeGreaterThan(0);
    for (const { date, certainty, text } of adapter.facts) {
      expect(date).toMatch(DATE);
      expect(['seen', 'likely', 'unknown']).toContain(certainty);
      expect(text.length).toBeGreaterThan(3);
    }
    expect(adapter.facts.map(({ text }) => text).join()).not.toContain('TODO');
  });

  it('has a live page whose facts are dated and whose inventions are marked', () => {
    expect(own.map(({ name }) => name)).toContain('live');
    for (const { html } of own) {
      const [about = ''] = /<!--[\s\S]*?-->/.exec(html.slice(0, 200) + html.slice(200, 2000)) ?? [];
      expect(about).toMatch(/(seen|likely) 20\d\d/);
      expect(about).toContain('assumption:');
    }
  });

  it('is meant by its own pages, at addresses of its own', () => {
    for (const { expected } of own) {
      expect(adapterFor(expected.address)?.id).toBe(id);
      expect(Object.keys(expected.reading).filter((metric) => !METRIC_IDS.includes(metric as never))).toEqual([]);
      const { pathname, search } = new URL(expected.address);
      expect(adapter.elsewhere?.test(pathname + search) ?? false).toBe(expected.state === 'wrong-page');
    }
  });

  it('has a page for each state that it has a hint of', () => {
    const hints = { 'wrong-page': adapter.elsewhere, 'not-live': adapter.notLive, ended: adapter.ended };
    const hinted = Object.entries(hints).flatMap(([state, hint]) => (hint ? [state] : []));
    expect(own.map(({ expected }) => expected.state)).toEqual(expect.arrayContaining(hinted));
  });

  it('matches addresses that no other adapter matches', () => {
    for (const pattern of adapter.matches) {
      expect(pattern).toMatch(PATTERN);
      const others = ADAPTERS.filter((one) => one.id !== id && one.matches.some((theirs) => matches(example(pattern), theirs)));
      expect(others.map((one) => one.id)).toEqual([]);
      expect(adapterFor(example(pattern))?.id).toBe(id);
      expect(adapterFor(example(pattern).replace('https:', 'http:'))).toBeUndefined();
    }
  });

  it('tells its streams apart', () => {
    const [live] = own.filter(({ name }) => name === 'live');
    const address = live?.expected.address ?? '';
    if (!adapter.sessionKey) return expect(sessionKeyOf(address, adapter)).toBeUndefined();
    const key = sessionKeyOf(address, adapter);
    expect(key).toMatch(/^[\w-]+$/);
    expect(keyOf(address.replace(key ?? '', 'another1'), adapter)).not.toBe(keyOf(address, adapter));
  });

  it('names hosts that it matches', () => {
    const hosts = adapter.matches.map((pattern) => new URL(example(pattern)).hostname);
    expect(Object.keys(adapter.byHost ?? {}).filter((host) => !hosts.includes(host))).toEqual([]);
  });

  it('dates its selectors, newest first, and they can be used', () => {
    for (const list of [adapter.live, adapter.notLive, adapter.ended]) {
      const dates = (list ?? []).map(({ date }) => date);
      expect(dates).toEqual(dates.toSorted().reverse());
    }
    for (const { date, selector } of selectorsOf(adapter)) {
      expect(date).toMatch(DATE);
      expect(selector).not.toContain(',');
    }
  });

  it('comes through to the page as it is', () => {
    const hints = fromJson(JSON.parse(JSON.stringify(toJson(adapter))));
    const { sessionKey: _, byHost: __, ...rest } = adapter;
    expect(hints).toEqual({ ...rest, matches: [], facts: [] });
  });
});

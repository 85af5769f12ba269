/** The sample show: complete in both languages, marked as sample, priced sensibly, short enough to be read at 2 m, and clean in its wording. */
import { describe, expect, it } from 'vitest';
import { sampleShow } from '../../assets/sample/sample-show';
import { checkRundown } from '../../utils/domain/wording/check-rundown';
import { WORDING } from '../../utils/domain/wording/words';

describe.each(['zh-CN', 'en'] as const)('sample show in %s', (language) => {
  it('is marked as sample, everywhere', async () => {
    const { rundown, products, hosts } = await sampleShow(language);
    expect([rundown, ...products, ...hosts].every((thing) => thing.sample === true)).toBe(true);
    expect(products).toHaveLength(8);
    expect(hosts).toHaveLength(2);
  });

  it('refers only to what is there, and shows every product once', async () => {
    const { rundown, products, hosts } = await sampleShow(language);
    const shown = rundown.segments.flatMap((segment) => segment.product ?? []);
    expect([...shown].sort()).toEqual(products.map((product) => product.id).sort());
    expect(new Set(rundown.segments.flatMap((segment) => segment.hosts))).toEqual(new Set(hosts.map((host) => host.id)));
    expect(new Set(rundown.segments.map((segment) => segment.id)).size).toBe(rundown.segments.length);
    for (const kind of ['greeting', 'song', 'qa']) expect(rundown.segments.some((segment) => segment.kind === kind)).toBe(true);
    for (const segment of rundown.segments) expect(segment.product ?? segment.title).toBeTruthy();
  });

  it('is at least half off, never below its floor, with 3 to 5 points each', async () => {
    const { products } = await sampleShow(language);
    for (const { listMinor = 0, liveMinor = 0, floorMinor = 0, points, name, origin, unit, stock } of products) {
      expect(liveMinor).toBeLessThanOrEqual(listMinor / 2);
      expect(floorMinor).toBeLessThan(liveMinor);
      expect(points.length).toBeGreaterThanOrEqual(3);
      expect(points.length).toBeLessThanOrEqual(5);
      expect(points.every((point) => point.text !== '')).toBe(true);
      expect([name, origin, unit].every(Boolean)).toBe(true);
      expect(stock).toBeGreaterThan(0);
    }
    const kinds = new Set(products.flatMap((product) => product.points.map((point) => point.kind)));
    expect([...kinds].sort()).toEqual(['answer', 'ask', 'caution', 'demo', 'fact', 'slogan']);
  });

  it('says nothing the wording check would object to', async () => {
    const { rundown, products } = await sampleShow(language);
    expect(checkRundown(rundown, products, WORDING).map(({ text, findings }) => [text, findings.map((f) => f.word)])).toEqual([]);
  });
});

it('has points of at most 20 characters in Chinese, the width of a prompter', async () => {
  const { products } = await sampleShow('zh-CN');
  expect(products.flatMap((product) => product.points).filter((point) => [...point.text].length > 20)).toEqual([]);
});

it('has the same ids, prices and order in both languages', async () => {
  const bare = async (language: 'zh-CN' | 'en') => {
    const { rundown, products } = await sampleShow(language);
    return [
      rundown.segments.map(({ id, kind, product, hosts, plannedMinutes }) => [id, kind, product, hosts, plannedMinutes]),
      products.map((product) => [product.id, product.liveMinor, product.stock, product.points.map((p) => [p.id, p.kind])]),
    ];
  };
  expect(await bare('en')).toEqual(await bare('zh-CN'));
});

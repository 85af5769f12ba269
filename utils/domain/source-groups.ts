/** Which sources of a session show the same stream. Choosing among them and adding the others up is left to the ledger. */
import type { Source } from './session';

/** Source id → group name, as the ledger takes it. Sources without a group count for themselves. */
export function groupsOfSources(sources: readonly Pick<Source, 'id' | 'group'>[]): Record<string, string> {
  return Object.fromEntries(sources.flatMap(({ id, group }) => (group === undefined ? [] : [[id, group]])));
}

/** Source id → what its counters had come to before, as `summarise` takes it. */
export function baselinesOf(
  sources: readonly Pick<Source, 'id' | 'baseline'>[],
): Record<string, NonNullable<Source['baseline']>> {
  return Object.fromEntries(sources.flatMap(({ id, baseline }) => (baseline === undefined ? [] : [[id, baseline]])));
}

/** First part of an adapter's id: `douyin` of `douyin-compass`. */
const platformFamily = (adapter: string) => adapter.split('-')[0] ?? adapter;

/**
 * The group of a page that joins. Pages of one platform show the same stream unless their addresses name different ones; a platform that
 * nobody described is in no group, since two of its pages may as well be two streams.
 */
export function groupFor(
  page: Pick<Source, 'adapter' | 'key'>,
  others: readonly Pick<Source, 'adapter' | 'key'>[],
): string | undefined {
  if (page.adapter === undefined) return undefined;
  const family = platformFamily(page.adapter);
  const isSecondStream = others.some(({ adapter, key }) => adapter === page.adapter && key !== page.key);
  return isSecondStream ? `${family}:${page.key}` : family;
}

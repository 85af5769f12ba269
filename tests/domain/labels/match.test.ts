/** Labels by tables: those known from real dashboards, and wordings that no list contains, on both sides. */
import { describe, expect, it } from 'vitest';
import { matchLabel } from '../../../utils/domain/labels/match';
import { INVENTED, INVENTED_NEVER, TABLE, TABLE_NEVER, TEXT, UNKNOWN } from './wordings';

describe.each([
  ['of the shared tables', TABLE],
  ['invented', INVENTED],
])('labels %s', (_, table) => {
  const rows = Object.entries(table).flatMap(([metric, labels]) => labels.split('|').map((label) => [label, metric] as const));
  it.each(rows)('%s is %s', (label, metric) => expect(matchLabel(label)?.metric).toBe(metric));
});

describe('look-alikes', () => {
  it.each(`${TABLE_NEVER}|${INVENTED_NEVER}`.split('|'))('%s is recognised and is no metric', (label) =>
    expect(matchLabel(label)).toMatchObject({ metric: null }),
  );
});

describe('numbers of other things', () => {
  it.each(UNKNOWN.split('|'))('%s is no metric', (label) => expect(matchLabel(label)?.metric ?? null).toBeNull());
});

describe('texts that are no labels', () => {
  it.each(TEXT.split('|'))('%s', (text) => expect(matchLabel(text)).toBeNull());
});

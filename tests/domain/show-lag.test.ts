/** One lag for live figures, history and files: the session's own, or the one that everybody began with. */
import { describe, expect, it } from 'vitest';
import { lagOf } from '../../utils/domain/show-lag';

describe('lagOf', () => {
  it('is what the session remembers, 0 as well', () => {
    expect([lagOf({ lagMs: 12_000 }), lagOf({ lagMs: 0 })]).toEqual([12_000, 0]);
  });

  it('is 5 s for a session from before it was remembered', () => {
    expect(lagOf({})).toBe(5000);
  });
});

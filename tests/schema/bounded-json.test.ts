/** JSON within limits: what passes is what JSON.parse gives, what does not says why, fast. */
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseBounded } from '../../utils/schema/bounded-json';

afterEach(() => vi.restoreAllMocks());

const bytes = (text: string) => new TextEncoder().encode(text);

test('any JSON comes out as it is, from text and from bytes', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      const expected = { ok: true, value: JSON.parse(text) };
      expect(parseBounded(text)).toEqual(expected);
      expect(parseBounded(bytes(text))).toEqual(expected);
    }),
  );
});

test('any bytes are answered', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (input) => {
      expect(typeof parseBounded(input).ok).toBe('boolean');
    }),
  );
});

describe('limits', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

  test.each([
    [nested(32), { ok: true }],
    [nested(33), { ok: false, reason: 'too-deep', at: 32 }],
    [`${'{"a":'.repeat(33)}1${'}'.repeat(33)}`, { ok: false, reason: 'too-deep', at: 160 }],
    [JSON.stringify('[{'.repeat(100)), { ok: true }],
    [JSON.stringify({ '"[\\': '\\"]{[' }), { ok: true }],
    ['{"a":1', { ok: false, reason: 'not-json' }],
    ['', { ok: false, reason: 'not-json' }],
    ['\ufeff{}', { ok: true }],
  ])('%s', (text, expected) => {
    expect(parseBounded(text)).toMatchObject(expected);
  });

  test('a second array beside the first is not deeper', () => {
    expect(parseBounded(`[${Array.from({ length: 50 }, () => '[]').join(',')}]`, { maxBytes: 1000, maxDepth: 2 }).ok).toBe(true);
  });

  test('size is counted in bytes, and the limit itself passes', () => {
    const limits = { maxBytes: 5, maxDepth: 2 };
    expect(parseBounded('"米"', limits)).toEqual({ ok: true, value: '米' });
    expect(parseBounded('"米 "', limits)).toEqual({ ok: false, reason: 'too-big' });
    expect(parseBounded('"小米"', limits)).toEqual({ ok: false, reason: 'too-big' });
  });

  test('what is no UTF-8 is not guessed at', () => {
    expect(parseBounded(Uint8Array.of(0x22, 0xff, 0x22))).toEqual({ ok: false, reason: 'not-utf-8' });
  });

  test('a million levels and fifty megabytes are refused unparsed', () => {
    const parse = vi.spyOn(JSON, 'parse');
    const decode = vi.spyOn(TextDecoder.prototype, 'decode');
    expect(parseBounded(nested(1_000_000))).toMatchObject({ reason: 'too-deep' });
    expect(parseBounded(new Uint8Array(50_000_000))).toEqual({ ok: false, reason: 'too-big' });
    expect(parse).not.toHaveBeenCalled();
    expect(decode).not.toHaveBeenCalled();
  });
});

test('a key __proto__ is data and changes no prototype', () => {
  const parsed = parseBounded('{"__proto__":{"polluted":true}}');
  expect(parsed.ok && Object.hasOwn(parsed.value as object, '__proto__')).toBe(true);
  expect({}).not.toHaveProperty('polluted');
});

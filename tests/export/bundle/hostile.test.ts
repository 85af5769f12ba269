/** Files that are broken, foreign or malicious: each is refused as a whole, with a code and a place, and quickly. */
import { afterEach, expect, it, test, vi } from 'vitest';
import { canonical } from '../../../utils/domain/sealed/canonical';
import { packNumbers } from '../../../utils/domain/sealed/numbers';
import { FRAME_LIMITS } from '../../../utils/export/bundle-frame';
import { Cancelled, readBundle } from '../../../utils/export/bundle-read';
import { writeBundle } from '../../../utils/export/bundle-write';
import { bundleOf, framed, recordOf, START } from './make';

const good = () => writeBundle(bundleOf([recordOf('s1'), recordOf('s2')]));
const { records: _, ...rest } = bundleOf([]);
const head = (more: object = {}) => canonical({ ...rest, sessions: 1, ...more });
const session = (change: (text: string) => string = (text) => text) => change(canonical(recordOf('s1')));
const refused = async (bytes: Uint8Array<ArrayBuffer>) => {
  const read = await readBundle(bytes);
  return read.ok ? 'taken' : [read.code, read.where].filter(Boolean).join(' @ ');
};

test('the file that the others are made from is taken', async () => {
  expect(await refused(await framed([head(), session()]))).toBe('taken');
});

test('an empty file, and files of others', async () => {
  expect(await refused(new Uint8Array())).toBe('empty');
  expect(await refused(new TextEncoder().encode('PK\u0003\u0004 something else'))).toBe('foreign');
  expect(await refused(new TextEncoder().encode('{"format":1}'))).toBe('foreign');
});

test('a file that ends anywhere in the middle is never taken', async () => {
  const bytes = await good();
  const step = Math.max(1, Math.floor(bytes.length / 60));
  for (let end = 0; end < bytes.length; end += step)
    expect(await refused(bytes.slice(0, end))).toMatch(/^(empty|foreign|truncated|altered)$/);
});

test('a file with any byte changed is never taken', async () => {
  const bytes = await good();
  const step = Math.max(1, Math.floor(bytes.length / 200));
  for (let at = 0; at < bytes.length; at += step) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x21;
    expect(await refused(changed), `byte ${at}`).not.toBe('taken');
  }
});

test('a file of a later version says so', async () => {
  expect(await refused(await framed([head()], 2))).toBe('newer');
});

afterEach(() => vi.restoreAllMocks());

test('500 MB are refused unread', async () => {
  const bytes = new Uint8Array(500 * 1024 * 1024);
  bytes.set(await good());
  const read = vi.spyOn(crypto.subtle, 'digest');
  expect(await refused(bytes)).toBe('too-big');
  expect(read).not.toHaveBeenCalled();
});

test('a small file that unpacks to much is refused before it is unpacked', async () => {
  const bomb = await framed([head(), new Uint8Array(11 * 1024 * 1024)]);
  expect(bomb.length).toBeLessThan(20_000);
  expect(await refused(bomb)).toBe('too-big');
});

test('many parts that are allowed one by one are refused together', async () => {
  const read = await readBundle(await good(), { limits: { ...FRAME_LIMITS.bundle, plain: 1000 } });
  expect(read).toMatchObject({ ok: false, code: 'too-big' });
});

it.each<[string, string[], string]>([
  ['text that is no JSON', [head(), '{"session":'], 'not-json @ session 1'],
  ['a million brackets', [head(), '['.repeat(1_000_000)], 'too-deep @ session 1'],
  ['fewer sessions than said', [head({ sessions: 2 }), session()], 'counts @ head: sessions'],
  ['more sessions than said', [head({ sessions: 0 }), session()], 'counts @ head: sessions'],
  ['one session twice', [head({ sessions: 2 }), session(), session()], 'counts @ session 2'],
  ['a field nobody knows', [head({ extra: 1 }), session()], 'shape @ head'],
  [
    'a session that has not ended',
    [head(), session((t) => t.replace(/"endedAt":\d+,/, ''))],
    'shape @ session 1: session.endedAt',
  ],
  [
    'an end before the start',
    [head(), session((t) => t.replace(/"endedAt":\d+/, `"endedAt":${START - 1}`))],
    'times @ session 1',
  ],
  [
    'a number that is endless',
    [head(), session((t) => t.replace(/"coveredMs":\d+/, '"coveredMs":1e999'))],
    'shape @ session 1: session.summary.coveredMs',
  ],
  [
    'a time zone that is none',
    [head(), session((t) => t.replace('Asia/Shanghai', 'Mars/Base'))],
    'shape @ session 1: session.timeZone',
  ],
  ['rows of a source that is not there', [head(), session((t) => t.replace('"source":"a"', '"source":"z"'))], 'rows @ session 1'],
  ['columns that contradict each other', [head(), session((t) => t.replace('"rows":20', '"rows":21'))], 'rows @ session 1'],
  [
    'a constructor for a source',
    [head(), session((t) => t.replace('"id":"a"', '"id":"constructor"').replace('"source":"a"', '"source":"constructor"'))],
    'shape @ session 1: session.sources.0.id',
  ],
])('%s is refused', async (_name, parts, expected) => {
  expect(await refused(await framed(parts))).toBe(expected);
});

test('a mark of another session is refused', async () => {
  const record = recordOf('s1', 20, {}, [{ v: 1, id: 'm', session: 'other', at: START, kind: 'note', text: 'x' }]);
  expect(await refused(await framed([head(), canonical(record)]))).toBe('marks @ session 1');
});

test('an endless amount in a column is refused', async () => {
  const record = recordOf('s1');
  const text = canonical(record).replace(record.sealed.sources[0]?.metrics[1]?.amounts ?? '?', `raw:${'1e400,'.repeat(19)}1`);
  expect(await refused(await framed([head(), text]))).toBe('rows @ session 1');
  expect(packNumbers([1], 1)).not.toMatch(/^raw/);
});

const PLACES = ['{', '"session":{', '"summary":{', '"metrics":{', '"perSource":{', '"lastSeq":{', '"sealed":{'];
it.each(PLACES)('dangerous keys after %s change nothing for anybody', async (place) => {
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
    const text = session((t) => t.replace(place, `${place}"${key}":{"polluted":true,"isAdmin":1},`));
    const read = await readBundle(await framed([head(), text]));
    if (read.ok) expect(canonical(read.bundle)).not.toContain('polluted');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('isAdmin');
  }
});

test('reading stops when it is told to', async () => {
  await expect(readBundle(await good(), { onPart: async (done) => done === 1 })).rejects.toThrow(Cancelled);
});

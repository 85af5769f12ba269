/** Small bundles for tests: finished sessions with real rows, and files that were tampered with. */
import { deflateSync } from 'fflate';
import { summarise } from '../../../utils/domain/ledger/summary';
import { type Bundle, bareSession, type SessionRecord } from '../../../utils/domain/merge/bundle';
import type { Snapshot, Value } from '../../../utils/domain/reading';
import { seal } from '../../../utils/domain/sealed/sealed';
import type { Mark, Session } from '../../../utils/domain/session';
import { sha256 } from '../../../utils/export/bundle-frame';

export const START = Date.UTC(2026, 4, 1, 12);

const count = (amount: number): Value => ({ state: 'ok', raw: String(amount), label: '标签', amount, precision: 0 });

/** One row a second with growing orders and revenue. */
export function rowsOf(session: string, seconds: number, from = 0): Snapshot[] {
  return Array.from({ length: seconds }, (_, i) => ({
    v: 1,
    session,
    source: 'a',
    seq: from + i,
    at: START + (from + i) * 1000,
    monoMs: (from + i) * 1000,
    boot: 'b',
    values: {
      audience: count(100 + i * 3),
      orders: count(i),
      revenue: { ...count(i * 3990), raw: `¥${(i * 39.9).toFixed(2)}`, currency: 'CNY' },
    },
  }));
}

export function recordOf(id: string, seconds = 20, more: Partial<Session> = {}, marks: Mark[] = []): SessionRecord {
  const rows = rowsOf(id, seconds);
  const session: Session = {
    v: 1,
    id,
    title: `专场 ${id}`,
    startedAt: START,
    endedAt: START + 20_000,
    timeZone: 'Asia/Shanghai',
    rehearsal: false,
    hosts: ['李县长'],
    county: '大宁县',
    tags: ['重点县'],
    note: '',
    sources: [{ id: 'a', key: 'k', origin: 'https://live.example', title: '大屏', platform: '抖音' }],
    summary: summarise(
      rows,
      marks.filter((mark) => mark.kind === 'gap'),
    ),
    ...more,
  };
  return { session: bareSession(session), marks, sealed: seal(rows) };
}

export function bundleOf(records: SessionRecord[], more: Partial<Bundle> = {}): Bundle {
  return {
    format: 1,
    kind: 'bundle',
    app: '0.1.0',
    madeAt: START + 86_400_000,
    office: '大宁县政府办',
    records,
    products: [],
    hosts: [{ v: 1, id: 'h1', name: '李县长', title: '县长', county: '大宁县', tags: ['重点县'] }],
    rundowns: [],
    profiles: [],
    campaigns: [],
    ...more,
  };
}

/** A well-framed file around any texts, as somebody with bad intent would write it: the checksum is right. */
export async function framed(texts: readonly (string | Uint8Array)[], version = 1): Promise<Uint8Array<ArrayBuffer>> {
  const pieces = texts.flatMap((text) => {
    const plain = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    const packed = deflateSync(plain);
    const lengths = new DataView(new ArrayBuffer(8));
    lengths.setUint32(0, packed.length, true);
    lengths.setUint32(4, plain.length, true);
    return [new Uint8Array(lengths.buffer), packed];
  });
  const body = new Uint8Array(Buffer.concat(pieces));
  return new Uint8Array(Buffer.concat([Buffer.from(`ANCHORDESK ${version}\n${await sha256(body)}\n`), body]));
}

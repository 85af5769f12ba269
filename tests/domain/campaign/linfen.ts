/**
 * The Linfen campaign as 17 offices would hand it over: 61 streams by officials of one district, two cities and fourteen counties, 1 to 5 May 2026,
 * 14 200 000 yuan in all, 10 000 000 of it by key counties. Names of people are made up; no chance is in it.
 */
import { summarise } from '../../../utils/domain/ledger/summary';
import { type Bundle, bareSession, type SessionRecord } from '../../../utils/domain/merge/bundle';
import type { Snapshot, Value } from '../../../utils/domain/reading';
import type { Host } from '../../../utils/domain/rundown';
import { seal } from '../../../utils/domain/sealed/sealed';
import type { Mark } from '../../../utils/domain/session';

export const KEY_TAG = '重点县';
export const ALL_YUAN = 14_200_000;
export const KEY_YUAN = 10_000_000;
export const SESSIONS = 61;
/** With one to three streams each. */
export const OFFICIALS = 46;

/** Names and how many streams each official of the county had. */
const KEY: [county: string, streams: number[]][] = [
  ['大宁县', [2, 1, 1]],
  ['隰县', [3, 1]],
  ['永和县', [1, 1, 2]],
  ['蒲县', [1, 1, 1]],
  ['汾西县', [2, 2]],
  ['吉县', [1, 1, 1]],
  ['古县', [1, 2]],
  ['安泽县', [1, 1, 1, 1]],
  ['浮山县', [3]],
];
const OTHER: [county: string, streams: number[]][] = [
  ['尧都区', [1, 1, 1, 1]],
  ['侯马市', [2, 1, 1]],
  ['霍州市', [1, 3]],
  ['曲沃县', [1, 1, 1]],
  ['翼城县', [2, 2]],
  ['襄汾县', [1, 1, 1]],
  ['洪洞县', [1, 1, 1, 1]],
  ['乡宁县', [1, 2]],
];

const SURNAMES = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '徐', '孙', '马'];
const DAY = 86_400_000;
const FIRST_DAY = Date.parse('2026-05-01T00:00:00+08:00');
const EVERY_MS = 10_000;
const READINGS = 180;

interface Stream {
  county: string;
  official: string;
  n: number;
  yuan: number;
}

/** Shares of a sum that differ from each other and add up exactly; one pair ties on purpose. */
function shares(total: number, count: number): number[] {
  const weights = Array.from({ length: count }, (_, i) => 40 + ((i * 29) % 61));
  const sum = weights.reduce((a, b) => a + b, 0);
  const parts = weights.map((weight) => Math.floor((total * weight) / sum));
  parts[0] = (parts[0] ?? 0) + total - parts.reduce((a, b) => a + b, 0);
  return parts;
}

function streamsOf(counties: typeof KEY, total: number, from: number): Stream[] {
  const all = counties.flatMap(([county, streams], c) =>
    streams.flatMap((times, i) =>
      Array.from({ length: times }, () => ({
        county,
        official: `${SURNAMES[(c * 5 + i * 3 + from) % SURNAMES.length]}${'一二三四'[i]}${'川山河海田'[c % 5]}`,
      })),
    ),
  );
  const yuan = shares(total, all.length);
  return all.map((stream, n) => ({ ...stream, n: from + n, yuan: yuan[n] ?? 0 }));
}

const value = (amount: number, more: Partial<Value> = {}): Value => ({
  state: 'ok',
  raw: amount.toLocaleString('en'),
  label: '标签',
  amount,
  precision: 0,
  ...more,
});

function recordOf({ county, official, n, yuan }: Stream): SessionRecord {
  const id = `linfen-${String(n).padStart(2, '0')}`;
  const startedAt = FIRST_DAY + (n % 5) * DAY + (9 + (n % 11)) * 3_600_000;
  const fen = yuan * 100;
  const rows: Snapshot[] = Array.from({ length: READINGS }, (_, i) => {
    const share = (i + 1) / READINGS;
    const money = i === READINGS - 1 ? fen : Math.floor(fen * share);
    return {
      v: 1,
      session: id,
      source: 'console',
      seq: i,
      at: startedAt + (i + 1) * EVERY_MS,
      monoMs: (i + 1) * EVERY_MS,
      boot: 'b',
      values: {
        viewers: value(800 + ((i * 7 + n * 31) % 400)),
        // One page in nine rounds its audience to 万; one shows no orders at all.
        audience:
          n % 9 === 4
            ? value(Math.round(((20_000 + n * 700) * share) / 1000) * 1000, {
                precision: 500,
                raw: `${Math.round(((20_000 + n * 700) * share) / 1000) / 10}万`,
              })
            : value(Math.floor((20_000 + n * 700) * share)),
        orders: n === 17 ? { state: 'missing', raw: '--', label: '成交订单数' } : value(Math.floor((yuan / 40) * share)),
        revenue: value(money, { currency: 'CNY', raw: `¥${(money / 100).toFixed(2)}` }),
      },
    };
  });
  const marks: Mark[] = [
    {
      v: 1,
      id: `${id}-m`,
      session: id,
      at: startedAt + EVERY_MS,
      kind: 'on-air',
      title: `${county}特产`,
      until: startedAt + 900_000,
    },
  ];
  const session = {
    v: 1 as const,
    id,
    title: `${official}带你逛${county}`,
    startedAt,
    endedAt: startedAt + READINGS * EVERY_MS,
    timeZone: 'Asia/Shanghai',
    rehearsal: false,
    hosts: [official],
    county,
    tags: [],
    note: '',
    sources: [{ id: 'console', key: 'k', origin: 'https://live.example', title: '直播大屏', platform: n % 2 ? '抖音' : '快手' }],
    summary: summarise(rows),
  };
  return { session: bareSession(session), marks, sealed: seal(rows) };
}

/** One bundle a county, as its office would have made it; officials of key counties carry the tag in the directory. */
export function linfenBundles(): Bundle[] {
  const key = streamsOf(KEY, KEY_YUAN, 0);
  const streams = [...key, ...streamsOf(OTHER, ALL_YUAN - KEY_YUAN, key.length)];
  const tagged = new Set(KEY.map(([county]) => county));
  return [...Map.groupBy(streams, (stream) => stream.county)].map(([county, own]) => {
    const officials = [...new Set(own.map((stream) => stream.official))];
    const hosts = officials.map(
      (name): Host => ({ v: 1, id: `${county}-${name}`, name, title: '县长', county, tags: tagged.has(county) ? [KEY_TAG] : [] }),
    );
    return {
      format: 1,
      kind: 'bundle',
      app: '0.1.0',
      madeAt: FIRST_DAY + 6 * DAY,
      office: `${county}融媒体中心`,
      records: own.map(recordOf),
      products: [],
      hosts,
      rundowns: [],
      campaigns: [],
      profiles: [],
    };
  });
}

export const LINFEN_CAMPAIGN = {
  v: 1 as const,
  id: 'linfen',
  name: '临汾五一县长带货',
  from: '2026-05-01',
  to: '2026-05-05',
  timeZone: 'Asia/Shanghai',
  tags: [],
  added: [],
  removed: [],
};

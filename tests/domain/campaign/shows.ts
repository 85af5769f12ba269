/**
 * Guangxi, Linxian, Jiading and the Town Store Treasure as bundles, each with the numbers that were told of it: what the browser test takes in and
 * looks for on the screens. Names of people and of goods are made up; no chance is in it. Linfen has a file of its own.
 */
import type { Campaign } from '../../../utils/domain/campaign/campaign';
import { summarise } from '../../../utils/domain/ledger/summary';
import { type Bundle, bareSession, type SessionRecord } from '../../../utils/domain/merge/bundle';
import type { Snapshot, Value } from '../../../utils/domain/reading';
import type { Host, Product } from '../../../utils/domain/rundown';
import { seal } from '../../../utils/domain/sealed/sealed';
import type { Mark, Session, Source } from '../../../utils/domain/session';

const MINUTE = 60_000;
const EVERY = 10_000;

const count = (amount: number): Value => ({
  state: 'ok',
  raw: amount.toLocaleString('en'),
  label: '标签',
  amount,
  precision: 0,
});
const yuan = (amount: number): Value => {
  const fen = Math.round(amount * 100);
  return { ...count(fen), raw: `¥${(fen / 100).toFixed(2)}`, currency: 'CNY' };
};
const source = (id: string, platform: string): Source => ({
  id,
  key: id,
  origin: `https://${id}.example`,
  title: '直播大屏',
  platform,
});
const evening = (day: string) => Date.parse(`${day}T19:00:00+08:00`);
const ramp = (minute: number, from: number, to: number) => Math.min(1, Math.max(0, (minute - from) / (to - from)));

interface Show {
  id: string;
  title: string;
  day: string;
  minutes: number;
  /** What a page shows at a minute, by source. */
  pages: Record<string, { platform: string; at(minute: number): Snapshot['values'] }>;
  marks: (start: number) => Mark[];
  more: Partial<Session>;
}

function recordOf({ id, title, day, minutes, pages, marks, more }: Show): SessionRecord {
  const startedAt = evening(day);
  const rows = Object.entries(pages).flatMap(([page, { at }]) =>
    Array.from({ length: (minutes * MINUTE) / EVERY + 1 }, (_, i): Snapshot => {
      const passed = i * EVERY;
      const values = at(passed / MINUTE);
      return { v: 1, session: id, source: page, seq: i, at: startedAt + passed, monoMs: passed, boot: `boot-${page}`, values };
    }),
  );
  const session: Session = {
    v: 1,
    id,
    title,
    startedAt,
    endedAt: startedAt + minutes * MINUTE,
    timeZone: 'Asia/Shanghai',
    rehearsal: false,
    hosts: [],
    tags: [],
    note: '',
    sources: Object.entries(pages).map(([page, { platform }]) => source(page, platform)),
    summary: summarise(rows),
    ...more,
  };
  return { session: bareSession(session), marks: marks(startedAt), sealed: seal(rows) };
}

type Shown = Extract<Mark, { kind: 'on-air' }>;
const onAir = (session: string, n: number, start: number, from: number, to: number, more: Partial<Shown>): Shown => ({
  v: 1,
  id: `${session}-${n}`,
  session,
  kind: 'on-air',
  title: `产品 ${n}`,
  at: start + from * MINUTE,
  until: start + to * MINUTE,
  ...more,
});
const note = (session: string, start: number, minute: number, text: string): Mark => ({
  v: 1,
  id: `${session}-note-${minute}`,
  session,
  kind: 'note',
  at: start + minute * MINUTE,
  text,
});

const bundle = (office: string, record: SessionRecord, more: Partial<Bundle>): Bundle => ({
  format: 1,
  kind: 'bundle',
  app: '0.1.0',
  madeAt: evening('2026-06-01'),
  office,
  records: [record],
  products: [],
  hosts: [],
  rundowns: [],
  campaigns: [],
  profiles: [],
  ...more,
});

const host = (id: string, name: string, title: string, county: string, tags: string[]): Host => ({
  v: 1,
  id,
  name,
  title,
  county,
  tags,
});

/** One show a day, so that each campaign is found by its day. */
export const campaignOf = (id: string, name: string, day: string): Campaign => ({
  v: 1,
  id,
  name,
  from: day,
  to: day,
  timeZone: 'Asia/Shanghai',
  tags: [],
  added: [],
  removed: [],
});

/** 14 deputy mayors and 40 county leaders; 62 products at half price or less; 62 orders a minute of 25 yuan; a duet at the end. */
export const GUANGXI = { id: 'guangxi', name: '广西领导干部直播带货', day: '2026-05-11', hosts: 54, products: 62, orders: 7688 };
/** What a spreadsheet would run if it were let. */
export const FORMULA = '=HYPERLINK("https://evil.example","桂林米粉")';

export function guangxi(): Bundle {
  const { id, name, day, products, orders } = GUANGXI;
  const hosts = Array.from({ length: GUANGXI.hosts }, (_, i) =>
    host(`gx-h${i}`, i < 14 ? `韦市长${i + 1}` : `覃县长${i - 13}`, i < 14 ? '副市长' : '县长', `广西 ${i + 1}`, [
      i < 14 ? '副市长' : '县领导',
    ]),
  );
  const goods = Array.from(
    { length: products },
    (_, i): Product => ({
      v: 1,
      id: `gx-p${i}`,
      name: i === 0 ? FORMULA : `八桂好物 ${i + 1}`,
      origin: '广西',
      unit: '1 箱',
      currency: 'CNY',
      listMinor: 10_000 + i * 100,
      liveMinor: 4_900 + i * 50,
      points: [{ id: `gx-p${i}-s`, kind: 'slogan', text: '买它就是帮老乡' }],
    }),
  );
  const record = recordOf({
    id,
    title: name,
    day,
    minutes: products * 2,
    pages: {
      gx: {
        platform: '快手',
        at: (minute) => ({
          audience: count(Math.floor(minute * 1000)),
          orders: count(Math.floor((minute * orders) / (products * 2))),
          revenue: yuan(((minute * orders) / (products * 2)) * 25),
        }),
      },
    },
    marks: (start) => [
      ...goods.map((product, i) =>
        onAir(id, i, start, i * 2, i * 2 + 2, {
          title: product.name,
          product: product.id,
          // The last is a duet.
          hosts: i === products - 1 ? ['韦市长1', '覃县长1'] : [hosts[i % GUANGXI.hosts]?.name ?? ''],
        }),
      ),
      note(id, start, 30, '穿壮族服装唱山歌'),
    ],
    more: { hosts: hosts.map((one) => one.name) },
  });
  return bundle('广西商务厅', record, { products: goods, hosts });
}

/** Three hours, 350 000 viewers, and 160 000 yuan of dates in the hour they were on air. */
export const LINXIAN = { id: 'linxian', name: '临县红枣专场', day: '2026-05-12' };

export function linxian(): Bundle {
  const { id, name, day } = LINXIAN;
  const record = recordOf({
    id,
    title: name,
    day,
    minutes: 180,
    pages: {
      lx: {
        platform: '抖音',
        at: (minute) => ({
          audience: count(Math.floor((minute / 180) * 350_000)),
          orders: count(Math.floor(ramp(minute, 30, 90) * 4000)),
          revenue: yuan(ramp(minute, 30, 90) * 160_000 + ramp(minute, 90, 180) * 20_000),
        }),
      },
    },
    marks: (start) => [
      onAir(id, 1, start, 30, 90, { title: '临县红枣', product: 'dates', plannedMs: 45 * MINUTE }),
      onAir(id, 2, start, 90, 180, { title: '沁源小米', product: 'millet' }),
      note(id, start, 40, '女儿出镜，一起尝枣'),
    ],
    more: { hosts: ['李县长'], county: '临县', tags: ['重点县'] },
  });
  return bundle('临县融媒体中心', record, { hosts: [host('lx-h', '李县长', '县长', '临县', ['重点县'])] });
}

/** Car vouchers: nothing tells orders; two went before, then eleven from 19:10 to 19:15. */
export const JIADING = { id: 'jiading', name: '嘉定购车券', day: '2026-05-13' };

export function jiading(): Bundle {
  const { id, name, day } = JIADING;
  const record = recordOf({
    id,
    title: name,
    day,
    minutes: 30,
    pages: {
      jd: {
        platform: '微信视频号',
        at: (minute) => ({
          viewers: count(5000 + Math.floor(minute) * 10),
          items: count(
            (minute < 2 ? 0 : minute < 4 ? 1 : 2) + Math.floor(ramp(minute, 10, 15) * 11 + 1e-9) + (minute >= 28 ? 1 : 0),
          ),
        }),
      },
    },
    marks: (start) => [onAir(id, 1, start, 10, 15, { title: '购车券', product: 'voucher', hosts: ['陆区长'] })],
    more: { hosts: ['陆区长'], county: '嘉定区' },
  });
  return bundle('嘉定区经委', record, {
    products: [
      { v: 1, id: 'voucher', name: '购车券', origin: '上海嘉定', unit: '1 张', voucher: true, currency: 'CNY', points: [] },
    ],
  });
}

const PROVINCES = ['山西', '广西', '云南', '四川', '甘肃', '湖南', '吉林', '吉林'];
/** Eight magistrates of seven provinces, ten minutes each; 1.15 m viewers, 700 000 of them on one platform and 450 000 on the other. */
export const TOWN = { id: 'town', name: '小镇掌柜', day: '2026-05-14', provinces: PROVINCES };

export function town(): Bundle {
  const { id, name, day } = TOWN;
  const hosts = PROVINCES.map((province, i) => host(`town-h${i}`, `县长${i + 1}`, '县长', `${province}某县${i + 1}`, [province]));
  const page = (platform: string, audience: number, orders: number) => ({
    platform,
    at: (minute: number) => ({
      audience: count(Math.floor((minute / 80) * audience)),
      orders: count(Math.floor((minute / 80) * orders)),
    }),
  });
  const record = recordOf({
    id,
    title: name,
    day,
    minutes: 80,
    pages: { td: page('抖音', 700_000, 1600), tt: page('淘宝', 450_000, 800) },
    marks: (start) => hosts.map((one, i) => onAir(id, i, start, i * 10, i * 10 + 10, { hosts: [one.id] })),
    more: { hosts: hosts.map((one) => one.id) },
  });
  return bundle('小镇掌柜节目组', record, { hosts });
}

/** Puts a thousand sessions into the database of a page of the extension, as the background would have; some of the newest with all their rows. */

export interface Fill {
  sessions: number;
  /** Readings of each of the sessions that have rows, one every ten seconds. */
  readings: number;
  start: number;
}

/** Runs in the page. Sessions `s0` and `s1` are one stream on one dashboard, recorded in two pieces: `s1` first, then `s0`. */
export async function fillHistory({ sessions, readings, start }: Fill): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('anchor-desk');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const transaction = db.transaction(['sessions', 'snapshots', 'marks', 'campaigns'], 'readwrite');
  const length = readings * 10_000;
  const counties = ['临县', '沁源县', '襄汾县', '永和县'];
  const names = ['张建国', '李秀英', '王海', '赵明月'];
  const metric = (last: number, extra = {}) => ({
    first: 0,
    last,
    gained: last,
    peak: last,
    peakAt: start,
    precision: 0,
    resets: 0,
    falls: 0,
    ...extra,
  });
  const viewersAt = (n: number, seq: number) => Math.round(1500 + 900 * Math.sin((seq + n * 40) / 60) + n * 150);
  /** As the rows of the session say, where it has them. */
  const viewersOf = (n: number, from: number) => {
    if (n > 3) return metric(900, { peak: 3000 + ((n * 131) % 4000), mean: 1500.5 + n });
    const all = Array.from({ length: readings }, (_, seq) => viewersAt(n, seq));
    const peak = Math.max(...all);
    const [first = 0, last = 0] = [all[0], all.at(-1)];
    const mean = all.reduce((sum, one) => sum + one, 0) / readings;
    return metric(last, { first, gained: last - first, peak, peakAt: from + all.indexOf(peak) * 10_000, mean });
  };
  for (let n = 0; n < sessions; n++) {
    const from = n === 0 ? start : start - n * (length + 600_000);
    const orders = n < 2 ? (2 - n) * readings - 1 : (n * 37) % 5000;
    const metrics = {
      viewers: viewersOf(n, from),
      ...(n % 10 === 9 ? {} : { audience: metric(50_000 + ((n * 977) % 90_000), { precision: n % 3 === 0 ? 500 : 0 }) }),
      orders: metric(orders),
      revenue: metric(orders * 3990, { currency: 'CNY' }),
    };
    transaction.objectStore('sessions').put({
      v: 1,
      id: `s${n}`,
      title: n < 2 ? '临县红枣 县长带你买' : `${counties[n % 4]} 第 ${n} 场`,
      startedAt: from,
      endedAt: from + length,
      timeZone: 'Asia/Shanghai',
      rehearsal: n === 7,
      hosts: n === 0 ? ['张建国', '李秀英'] : [n === 1 ? '张建国' : names[n % 4]],
      county: n < 2 ? '临县' : counties[n % 4],
      tags: n % 2 ? ['重点县'] : [],
      note: '',
      sources: [
        { id: `a${n}`, key: n < 2 ? 'room' : `room ${n}`, origin: 'https://a.example', title: '大屏', platform: '抖音罗盘' },
      ],
      summary: {
        snapshots: readings,
        lastSeq: { [`a${n}`]: readings - 1 },
        lastAt: from + length,
        coveredMs: length,
        gapMs: 0,
        metrics,
        perSource: { [`a${n}`]: metrics },
        spark: [1, 4, null, 2, 3 + (n % 5)],
      },
    });
    if (n > 3) continue;
    const value = (amount: number, extra = {}) => ({
      state: 'ok',
      raw: String(amount),
      label: 'x',
      amount,
      precision: 0,
      ...extra,
    });
    // The second piece goes on where the first one ended.
    const before = n === 0 ? readings : 0;
    for (let seq = 0; seq < readings; seq++) {
      transaction.objectStore('snapshots').put({
        v: 1,
        session: `s${n}`,
        source: `a${n}`,
        seq,
        at: from + seq * 10_000,
        monoMs: seq * 10_000,
        boot: `boot ${n}`,
        values: {
          viewers: value(viewersAt(n, seq)),
          orders: value(before + seq),
          revenue: value((before + seq) * 3990, { currency: 'CNY' }),
        },
      });
    }
  }
  const mark = (id: string, at: number, more: object) =>
    transaction.objectStore('marks').put({ v: 1, id, session: 's0', at: start + at, ...more });
  const third = length / 3;
  const plan = { plannedMs: 15 * 60_000 };
  mark('m1', 0, { kind: 'on-air', until: start + third, title: '红枣 5 斤', product: 'p1', hosts: ['张建国'], ...plan });
  mark('m2', third, { kind: 'on-air', until: start + 2 * third, title: '党参', product: 'p2', hosts: ['李秀英'], ...plan });
  mark('m3', 2 * third, { kind: 'on-air', until: start + length, title: '小米', product: 'p3', hosts: ['张建国', '李秀英'] });
  mark('m4', 600_000, { kind: 'note', text: '唱了一段' });
  mark('m5', 700_000, { kind: 'cue', text: '报价格', tone: 'info', seenAt: start + 704_000 });
  mark('m6', 1_200_000, { kind: 'alert', rule: 'stock-low', subject: '党参', value: 12 });
  mark('m7', 1_500_000, { kind: 'alert', rule: 'viewers-drop', metric: 'viewers', value: -34 });
  transaction.objectStore('campaigns').put({
    v: 1,
    id: 'c1',
    name: '五一专场',
    from: '2026-05-01',
    to: '2026-05-05',
    timeZone: 'Asia/Shanghai',
    tags: [],
    added: [],
    removed: [],
  });
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
}

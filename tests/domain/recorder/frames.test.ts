/** One reading of a page and the frames on it: nothing counted twice, nothing of the page overwritten, nothing lost without a word. */
import { describe, expect, it } from 'vitest';
import type { MetricId } from '../../../utils/domain/metrics';
import type { Look, Reading } from '../../../utils/domain/reading';
import { type FrameFindings, frameGone, frameTold, NO_FRAMES, withFrames } from '../../../utils/domain/recorder/frames';
import { judge, startJudge } from '../../../utils/domain/recorder/judge';

const number = (amount: number, label = '成交订单数'): Look => ({
  outcome: 'number',
  amount,
  precision: 0,
  raw: String(amount),
  label,
});
const own = (looks: Reading['looks'] = {}): Reading => ({ at: 1.8e12, monoMs: 0, looks });
const findings = (looks: Reading['looks'], more: Partial<FrameFindings> = {}): FrameFindings => ({
  looks,
  canvas: [],
  ambiguous: [],
  ...more,
});
const shown = ({ reading }: ReturnType<typeof withFrames>) =>
  Object.fromEntries(
    (Object.entries(reading.looks) as [MetricId, Look][]).map(([id, look]) => [
      id,
      look.outcome === 'number' ? look.amount : look.outcome,
    ]),
  );

it('what only a frame shows is the page’s as well', () => {
  const frames = frameTold(NO_FRAMES, 4, findings({ orders: number(30) }), 0);
  expect(shown(withFrames(own({ viewers: number(120) }), frames, 10))).toEqual({ viewers: 120, orders: 30 });
});

it('a number that the page shows itself is the page’s, and neither added to nor replaced', () => {
  const frames = frameTold(NO_FRAMES, 4, findings({ orders: number(30) }), 0);
  expect(shown(withFrames(own({ orders: number(12) }), frames, 10))).toEqual({ orders: 12 });
  expect(shown(withFrames(own({ orders: { outcome: 'missing', raw: '--', label: '' } }), frames, 10))).toEqual({
    orders: 'missing',
  });
  expect(shown(withFrames(own({ orders: { outcome: 'lost', raw: '', label: '' } }), frames, 10))).toEqual({ orders: 30 });
});

describe('the same number in two frames', () => {
  const two = (first: number, second: number) =>
    frameTold(frameTold(NO_FRAMES, 9, findings({ orders: number(second) }), 0), 4, findings({ orders: number(first) }), 0);

  it('counts once', () => {
    expect(shown(withFrames(own(), two(30, 30), 10))).toEqual({ orders: 30 });
  });

  it('may differ for a moment; frames that keep differing show two numbers, and a person has to choose', () => {
    let frames = two(30, 31);
    for (let look = 0; look < 3; look++) {
      const merged = withFrames(own(), frames, 10);
      expect(shown(merged)).toEqual({ orders: 'rolling' });
      frames = merged.frames;
    }
    const merged = withFrames(own(), frames, 10);
    expect(shown(merged)).toEqual({});
    expect(merged.ambiguous).toEqual(['orders']);
    expect(shown(withFrames(own(), frameTold(merged.frames, 9, findings({ orders: number(30) }), 20), 20))).toEqual({});
  });
});

it('a frame with another number that is added never gets it believed: neither as a rise nor as a counter that began again', () => {
  let frames = frameTold(NO_FRAMES, 9, findings({ orders: number(500) }), 0);
  let judgement = startJudge();
  const stored: unknown[] = [];
  for (let second = 0; second < 8; second++) {
    if (second === 2) frames = frameTold(frames, 4, findings({ orders: number(30) }), second * 1000);
    const ms = second * 1000;
    const merged = withFrames({ at: 1.8e12 + ms, monoMs: ms, looks: {} }, frames, ms);
    frames = merged.frames;
    const judged = judge(judgement, merged.reading);
    judgement = judged.state;
    expect(judged.events).toEqual([]);
    stored.push(judged.values.orders?.amount);
  }
  expect([...new Set(stored)]).toEqual([500, undefined]);
});

it('a number that the page showed itself and lost is not replaced by a frame’s', () => {
  const frames = frameTold(NO_FRAMES, 4, findings({ orders: number(30) }), 0);
  const merged = withFrames(own({ orders: number(500) }), frames, 10);
  const lost: Look = { outcome: 'lost', raw: '', label: '' };
  expect(shown(withFrames(own({ orders: lost }), merged.frames, 20))).toEqual({ orders: 'lost' });
});

describe('a number that the page or a frame shows more than once', () => {
  const unclear = (more: Partial<FrameFindings> = {}) => ({ ambiguous: ['orders'] as MetricId[], canvas: [], ...more });

  it('is not the one of another frame: a person has to choose', () => {
    const frames = frameTold(NO_FRAMES, 4, findings({ orders: number(30) }), 0);
    const merged = withFrames(own(), frames, 10, ['orders']);
    expect([shown(merged), merged.ambiguous]).toEqual([{}, ['orders']]);
    const two = frameTold(frames, 9, findings({}, unclear()), 0);
    const among = withFrames(own(), two, 10);
    expect([shown(among), among.ambiguous]).toEqual([{}, ['orders']]);
  });

  it('is neither lost when a frame has shown it before, nor taken back while it stays so', () => {
    const before = withFrames(own(), frameTold(NO_FRAMES, 4, findings({ orders: number(30) }), 0), 10);
    const merged = withFrames(own(), before.frames, 20, ['orders']);
    expect([shown(merged), merged.ambiguous]).toEqual([{}, ['orders']]);
    expect(shown(withFrames(own(), merged.frames, 30))).toEqual({ orders: 30 });
  });

  it('is the page’s where the page is sure of it', () => {
    const frames = frameTold(NO_FRAMES, 4, findings({}, unclear()), 0);
    const merged = withFrames(own({ orders: number(12) }), frames, 10);
    expect([shown(merged), merged.ambiguous]).toEqual([{ orders: 12 }, []]);
  });
});

it('a frame that is gone has lost its numbers, until it shows them again', () => {
  const { frames } = withFrames(own(), frameTold(NO_FRAMES, 4, findings({ orders: number(30) }), 0), 10);
  const gone = frameGone(frames, 4);
  expect(withFrames(own(), gone, 20).reading.looks).toEqual({ orders: { outcome: 'lost', label: '成交订单数', raw: '' } });
  expect(shown(withFrames(own(), frameTold(gone, 4, findings({ orders: number(31) }), 30), 30))).toEqual({ orders: 31 });
});

it('a frame that fell silent shows what is old', () => {
  const frames = frameTold(NO_FRAMES, 4, findings({ orders: number(30) }), 1000);
  expect(withFrames(own(), frames, 6000).old).toEqual([]);
  expect(withFrames(own(), frames, 6001).old).toEqual(['orders']);
});

it('what a frame draws as a picture or shows twice is said, unless the page has the number', () => {
  const frames = frameTold(NO_FRAMES, 4, findings({}, { canvas: ['revenue', 'viewers'], ambiguous: ['orders'] }), 0);
  const merged = withFrames(own({ viewers: number(3) }), frames, 10);
  expect(merged).toMatchObject({ canvas: ['revenue'], ambiguous: ['orders'] });
});

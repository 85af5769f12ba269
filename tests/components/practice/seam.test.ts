/** `window.practice`, as a browser test uses it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runPractice } from '../../../components/practice/run';
import type { PracticeSeam } from '../../../components/practice/seam';
import { BEGAN, type Stage, stage } from './stage';

let scene: Stage;
let stop: AbortController;
let seam: PracticeSeam;

beforeEach(() => {
  scene = stage('?t=1800&seed=42&speed=0');
  stop = new AbortController();
  runPractice(scene.practice, window, stop.signal);
  if (!window.practice) throw new Error('no seam');
  seam = window.practice;
});

afterEach(() => stop.abort());

test('tells the truth and what is shown, and both as JSON', () => {
  const { state } = seam;
  expect(state).toMatchObject({ seed: 42, tMs: 1_800_000, phase: 'live', tab: 'overview', paused: false });
  expect(state.displayed.orders).toEqual({ text: '505', amount: state.truth.orders, at: BEGAN });
  expect(state.displayed.audience).toMatchObject({ text: '3.0万', amount: 30_000 });
  expect(state.truth.audience).toBe(30_038);
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
});

test('steps, also while paused', () => {
  seam.pause();
  seam.step(60_000);
  expect(seam.state).toMatchObject({ tMs: 1_860_000, paused: true });
  seam.end();
  expect(seam.state).toMatchObject({ phase: 'ended', tMs: seam.state.lengthMs });
  expect(seam.state.displayed).not.toHaveProperty('viewers');
});

test('sets a number and gives it back', () => {
  const before = seam.state.truth.viewers;
  seam.set({ viewers: 12_345 });
  expect(seam.state.displayed.viewers).toMatchObject({ text: '1.23万', amount: 12_300 });
  seam.set({ viewers: null });
  expect(seam.state.truth.viewers).toBe(before);
});

test('takes back orders, and lets counters begin again', () => {
  const { orders = 0, revenue = 0 } = seam.state.truth;
  seam.refund(2, 5_000);
  expect(seam.state.truth).toMatchObject({ orders: orders - 2, revenue: revenue - 5_000 });
  seam.resetCounter('orders');
  expect(seam.state.truth).toMatchObject({ orders: 0, revenue: revenue - 5_000 });
  seam.resetCounter();
  expect(seam.state.truth).toMatchObject({ orders: 0, revenue: 0, audience: 0 });
});

test('breaks a tile and mends it, freezes the page and thaws it', () => {
  seam.breakMetric('orders');
  expect(seam.state.displayed).not.toHaveProperty('orders');
  seam.breakMetric('orders');
  expect(seam.state.displayed).toHaveProperty('orders');
  seam.freeze();
  seam.step(60_000);
  expect(seam.state.displayed.orders?.amount).not.toBe(seam.state.truth.orders);
  seam.freeze(false);
  expect(seam.state.displayed.orders?.amount).toBe(seam.state.truth.orders);
});

test('the log goes on from where one has read', () => {
  const read = seam.log().length;
  seam.set({ viewers: 7 });
  expect(seam.log(read)).toEqual([{ at: BEGAN, metric: 'viewers', shown: expect.objectContaining({ amount: 7 }) }]);
});

test('goes to a tab by the address, back by the back button, and is gone when stopped', () => {
  seam.go('traffic');
  expect(location.search).toContain('tab=traffic');
  expect(scene.practice.tab.value).toBe('traffic');
  history.replaceState(null, '', '?tab=products');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(scene.practice.tab.value).toBe('products');
  stop.abort();
  expect(window.practice).toBeUndefined();
});

test('the document follows language and theme', async () => {
  const root = document.documentElement;
  await vi.waitFor(() => expect([root.lang, root.dataset.theme, document.title]).toEqual(['zh-CN', 'light', '练习大屏']));
  scene.practice.language.value = 'en';
  scene.practice.theme.value = 'dark';
  await vi.waitFor(() => expect([root.lang, root.dataset.theme, document.title]).toEqual(['en', 'dark', 'Practice dashboard']));
});

/** The three first steps: each leads on, a window that does not open is told, and done is done. */
import { signal } from '@preact/signals';
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { violations } from '../axe';
import { doing, draw, stage } from './fixtures';

afterEach(cleanup);

const fresh = async () => {
  const s = await stage('#/products', { products: [], hosts: [], rundowns: [] });
  const firstRunDone = signal(false);
  const finishFirstRun = () => {
    firstRunDone.value = true;
  };
  return { ...s, model: { ...s.model, firstRunDone, finishFirstRun } };
};
const steps = () => screen.queryByRole('heading', { name: '三步开播' });
const press = (name: string) => doing(() => screen.getByRole('button', { name }).click());

it('are done once the prompter is open, and never come again', async () => {
  const s = await fresh();
  const { container } = draw(s);
  expect(steps()).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  await press('打开提词屏');
  expect(steps()).toBeNull();
});

it('stay, and say what to do, when the browser opens no window', async () => {
  const s = await fresh();
  const openPrompter = vi.fn(async () => false);
  draw({ ...s, model: { ...s.model, openPrompter } });
  await press('打开提词屏');
  expect(screen.getByRole('alert').textContent).toContain('浏览器没有打开窗口');
  expect(steps()).toBeTruthy();
  openPrompter.mockResolvedValue(true);
  await press('打开提词屏');
  expect(steps()).toBeNull();
});

it('can be skipped', async () => {
  draw(await fresh());
  await press('跳过');
  expect(steps()).toBeNull();
});

/** The models behind history: answers that overtake each other, changes while a page is open, and the end of following. */
import { describe, expect, it } from 'vitest';
import { createFront } from '../../utils/state/front-tab';
import { createHistory } from '../../utils/state/history';
import { readHistoryRoute } from '../../utils/state/history-route';
import { createSessionPage } from '../../utils/state/session-page';
import { fakeSource, makeSession, marks, snapshots } from '../components/history/fixtures';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('createHistory', () => {
  it('takes the newest answer when an older one comes late', async () => {
    const source = fakeSource([makeSession('1')]);
    const waiting: (() => void)[] = [];
    const sessions = source.sessions;
    source.sessions = async () => {
      const rows = await sessions();
      await new Promise<void>((resolve) => waiting.push(resolve));
      return rows;
    };
    const history = createHistory(source);
    await settled();
    source.rows = [makeSession('2')];
    source.changed();
    await settled();
    waiting[1]?.();
    await settled();
    waiting[0]?.();
    await settled();
    expect(history.sessions.value.map((row) => row.id)).toEqual(['2']);
  });

  it('keeps what was read when a later reading fails, and says so', async () => {
    const source = fakeSource([makeSession('1')]);
    const history = createHistory(source);
    await settled();
    source.broken = true;
    await history.reload();
    expect(history.phase.value).toBe('failed');
    expect(history.sessions.value).toHaveLength(1);
    source.broken = false;
    await history.reload();
    expect(history.phase.value).toBe('ready');
  });

  it('ends with dispose', async () => {
    const source = fakeSource([]);
    const history = createHistory(source);
    await settled();
    history.dispose();
    source.rows = [makeSession('1')];
    source.changed();
    await settled();
    expect(history.sessions.value).toEqual([]);
  });
});

describe('createSessionPage', () => {
  it('reads rows and marks, follows changes, and notices a deletion', async () => {
    const source = fakeSource([makeSession('1')], { snapshots, marks });
    const page = createSessionPage(source, '1');
    await settled();
    expect(page.recording.value).toMatchObject({ session: { id: '1' }, snapshots, marks });
    expect(await page.edit({ title: '新' })).toBe(true);
    expect(page.recording.value?.session.title).toBe('新');
    await source.remove('1');
    source.changed();
    await settled();
    expect(page.phase.value).toBe('gone');
  });

  it('fails when the rows cannot be read', async () => {
    const source = fakeSource([makeSession('1')]);
    source.broken = true;
    const page = createSessionPage(source, '1');
    await settled();
    expect(page.phase.value).toBe('failed');
  });
});

describe('createFront', () => {
  it('asks before anything is awaited, or the browser would not count it as a click', async () => {
    let asked = false;
    const front = createFront({
      tab: async () => ({ id: 1, origin: 'https://a.example', host: 'a.example' }),
      ask: async () => {
        asked = true;
        return false;
      },
      start: async () => ({ ok: true }),
      showSidebar: async () => ({ ok: true }),
    });
    await settled();
    const reading = front.read();
    expect(asked).toBe(true);
    await reading;
    expect(front.reading.value).toBe('denied');
  });

  it('takes a request that throws as a failure', async () => {
    const front = createFront({
      tab: async () => ({ id: 1, origin: 'https://a.example', host: 'a.example' }),
      ask: () => Promise.reject(new Error('not in a click')),
      start: async () => ({ ok: true }),
      showSidebar: async () => ({ ok: true }),
    });
    await settled();
    await front.read();
    expect(front.reading.value).toBe('failed');
  });
});

describe('readHistoryRoute', () => {
  it.each([
    ['', { page: 'list' }],
    ['#/sessions', { page: 'list' }],
    ['#/session/ab%2Fc', { page: 'session', id: 'ab/c' }],
    ['#/session/', { page: 'list' }],
    ['#/session/%E0%A4%A', { page: 'list' }],
    ['#/session/a/b', { page: 'list' }],
  ])('%s', (hash, route) => {
    expect(readHistoryRoute(hash)).toEqual(route);
  });
});

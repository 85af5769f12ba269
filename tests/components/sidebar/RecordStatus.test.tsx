/** Recording or not, and the one button for it. */
import { cleanup, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { RecordStatus } from '../../../components/sidebar/RecordStatus';
import { violations } from '../axe';
import { doing, draw, here, idle, NOW, session, stage, state } from './fixtures';

afterEach(cleanup);

const press = (name: string) => doing(() => screen.getByRole('button', { name }).click());

describe('RecordStatus', () => {
  it('starts with one press', async () => {
    const set = stage(idle());
    const { container } = draw(set, <RecordStatus />);
    expect(container.textContent).toContain('Not recording');
    await press('Start recording');
    expect(set.sent).toEqual([['start', { tab: 7, hosts: [] }]]);
    expect(await violations(container)).toEqual([]);
  });

  it.each([
    ['there is no data page', { ...idle(), here: undefined }],
    ['the stream is recorded in another tab', idle({ here: here({ duplicateOf: 3 }) })],
  ])('cannot start where %s', (_, given) => {
    draw(stage(given as ReturnType<typeof idle>), <RecordStatus />);
    expect(screen.getByRole('button', { name: 'Start recording' }).hasAttribute('disabled')).toBe(true);
  });

  it('shows how long it has been recording, and counts on', async () => {
    const set = stage(state({ session: session({ rehearsal: true }) }));
    const { container } = draw(set, <RecordStatus />);
    expect(container.textContent).toContain('1:02:05');
    expect(container.textContent).toContain('Rehearsal');
    act(() => {
      set.now.value = NOW + 1000;
    });
    expect(container.textContent).toContain('1:02:06');
    expect(await violations(container)).toEqual([]);
  });

  it('ends with one press, after a wait in which it can be taken back', async () => {
    const set = stage();
    draw(set, <RecordStatus />);
    await press('End session');
    expect(screen.getByText('Ends in 4 s')).toBeTruthy();
    await press('Keep recording');
    set.timing.pass(10_000);
    expect(set.sent).toEqual([]);
    await press('End session');
    await doing(() => set.timing.pass(4000));
    expect(set.sent).toEqual([['end', { session: 'S' }]]);
  });

  it('lets this page join what is recorded on another', async () => {
    const set = stage(state({ sources: [here({ tab: 9 })] }));
    const { container } = draw(set, <RecordStatus />);
    expect(container.textContent).toContain('Recording on another page');
    await press('Start recording');
    expect(set.sent).toEqual([['start', { tab: 7, hosts: [] }]]);
  });

  it('tells of waiting readings once they are more than the usual few', () => {
    const { container } = draw(stage(state({ here: here({ waiting: 2 }) })), <RecordStatus />);
    expect(container.textContent).not.toContain('waiting');
    cleanup();
    const many = draw(stage(state({ here: here({ waiting: 40 }) })), <RecordStatus />);
    expect(many.container.textContent).toContain('40 waiting to be saved');
  });
});

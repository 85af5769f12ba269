/** The whole sidebar: accessible in both languages, page keys, the rundown's list, settings, frame controls, refusals, forms. */
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { FrameControls } from '../../../components/sidebar/model';
import { Sidebar } from '../../../components/sidebar/Sidebar';
import { violations } from '../axe';
import { doing, draw, idle, metric, NOW, session, stage, state } from './fixtures';

afterEach(cleanup);

const formOf = (label: string) => screen.getByLabelText(label).closest('form') as HTMLFormElement;
const press = (name: string | RegExp) => doing(() => screen.getByRole('button', { name }).click());

function frame(did: string[]): FrameControls {
  return {
    onCollapse: () => did.push('collapse'),
    onExpand: () => did.push('expand'),
    onSide: (side) => did.push(side),
    onPopOut: () => did.push('pop out'),
    onClose: () => did.push('close'),
  };
}

describe('Sidebar', () => {
  it.each(['en', 'zh-CN'] as const)('is accessible in %s, recording and not', async (language) => {
    expect(await violations(draw(stage(state(), { frame: frame([]) }), <Sidebar />, language).container)).toEqual([]);
    cleanup();
    expect(await violations(draw(stage(idle()), <Sidebar />, language).container)).toEqual([]);
    cleanup();
    expect(await violations(draw(stage(null), <Sidebar />, language).container)).toEqual([]);
  });

  it('leaves no English words in Chinese', () => {
    const { container } = draw(stage(), <Sidebar />, 'zh-CN');
    const own = ['REC', 'Dates a', 'Dates b', 'Folk song', 'Rundown', 'Li He', 'Linxian', 'a walnut', '2.5 kg box', 'say a'];
    const rest = own.reduce((text, word) => text.replaceAll(word, ''), container.textContent ?? '');
    expect(rest.match(/[A-Za-z]{2,}/g)).toBeNull();
  });

  it('has each promised name once', () => {
    draw(stage(), <Sidebar />);
    for (const name of ['End session', 'On air', 'Next point', 'Previous point']) {
      expect(screen.getAllByRole('button', { name })).toHaveLength(1);
    }
  });

  it('hears the keys of clickers wherever the focus is, but not while one types', async () => {
    const { container } = draw(stage(), <Sidebar />);
    const now = () => container.querySelector('.ad-points [aria-current]')?.textContent;
    await doing(() => void fireEvent.keyDown(document.body, { key: 'PageDown' }));
    expect(now()).toContain('say a1');
    await doing(() => void fireEvent.keyDown(screen.getByLabelText('What happened'), { key: 'PageDown' }));
    expect(now()).toContain('say a1');
    await doing(() => void fireEvent.keyDown(document.body, { key: 'PageUp' }));
    expect(now()).toContain('say a0');
  });

  it('puts any segment on air from the list, and shows which one is', async () => {
    const set = stage();
    draw(set, <Sidebar />);
    await press('Air Folk song');
    expect(set.sent[0]).toMatchObject(['add', { kind: 'on-air', title: 'Folk song' }]);
    expect(set.sent[0]?.[1]).not.toHaveProperty('product');
    act(() => {
      set.live.value = state({ session: session({ onAir: [{ mark: 'm', title: 'Folk song', hosts: [], since: NOW }] }) });
    });
    expect(screen.getByRole('button', { name: 'Air Folk song' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('chooses a segment from the list without putting it on air', async () => {
    const set = stage();
    const { container } = draw(set, <Sidebar />);
    await doing(() => (container.querySelectorAll('.ad-rundown-choose')[2] as HTMLElement).click());
    expect(container.querySelector('.ad-card h3')?.textContent).toBe('Dates b');
    expect(set.sent).toEqual([]);
  });

  it('changes language and theme, and moves its frame', async () => {
    const did: string[] = [];
    const set = stage(state(), { frame: frame(did) });
    const { container } = draw(set, <Sidebar />);
    await press('Settings');
    await doing(() => void fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'zh-CN' } }));
    await doing(() => void fireEvent.change(screen.getByLabelText('Appearance'), { target: { value: 'dark' } }));
    expect([set.language.value, set.theme.value]).toEqual(['zh-CN', 'dark']);
    for (const name of [
      'Move to the left side',
      'Collapse the sidebar',
      'Open in its own window',
      'Expand the sidebar',
      'Close the sidebar',
    ]) {
      await press(name);
    }
    expect(did).toEqual(['left', 'collapse', 'pop out', 'expand', 'close']);
    expect(await violations(container)).toEqual([]);
  });

  it('has no frame controls in a window of its own', () => {
    draw(stage(), <Sidebar />);
    expect(screen.queryByRole('button', { name: 'Close the sidebar' })).toBeNull();
  });

  it('tells why something was refused, until dismissed', async () => {
    const set = stage(idle(), {}, async () => ({ ok: false, reason: 'duplicate' }));
    draw(set, <Sidebar />);
    await press('Start recording');
    expect(screen.getByRole('alert').textContent).toContain('being recorded in another tab');
    await press('Dismiss');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('notes with the time at which one began to type', async () => {
    const set = stage();
    const { container } = draw(set, <Sidebar />);
    const type = (text: string) =>
      doing(() => void fireEvent.input(screen.getByLabelText('What happened'), { target: { value: text } }));
    await type('c');
    act(() => {
      set.now.value = NOW + 30_000;
    });
    await type('call with a farmer');
    expect(container.textContent).toContain('at 20:14:00');
    await doing(() => void fireEvent.submit(formOf('What happened')));
    expect(set.sent).toEqual([['add', { v: 1, id: 'new', session: 'S', at: NOW, kind: 'note', text: 'call with a farmer' }]]);
    expect(container.textContent).toContain('Noted');
  });

  it('keeps a note that could not be saved', async () => {
    const set = stage(state(), {}, async () => ({ ok: false, reason: 'disk-full' }));
    draw(set, <Sidebar />);
    const field = () => screen.getByLabelText<HTMLTextAreaElement>('What happened');
    await doing(() => void fireEvent.input(field(), { target: { value: 'gone?' } }));
    await doing(() => void fireEvent.submit(formOf('What happened')));
    expect(field().value).toBe('gone?');
    expect(screen.getByRole('alert').textContent).toContain('disk is full');
  });

  it('corrects with a reason, and says what is wrong with an entry', async () => {
    const set = stage(state({ totals: { orders: metric({ amount: 99, precision: 0 }) } }));
    const { container } = draw(set, <Sidebar />);
    const type = (label: string, text: string) =>
      doing(() => void fireEvent.input(screen.getByLabelText(label), { target: { value: text } }));
    const submit = () => doing(() => void fireEvent.submit(formOf('The right number')));
    const fold = screen.getByText('Correct a number').closest('details') as HTMLDetailsElement;
    await doing(() => {
      fold.open = true;
      fireEvent(fold, new Event('toggle'));
    });
    await screen.findByLabelText('The right number');
    await type('The right number', '1.2万');
    await submit();
    expect(container.textContent).toContain('Write the whole number');
    await type('The right number', '120');
    await submit();
    expect(container.textContent).toContain('Say why');
    expect(await violations(container)).toEqual([]);
    await type('Why', 'platform notice');
    await submit();
    expect(set.sent).toEqual([
      [
        'add',
        {
          v: 1,
          id: 'new',
          session: 'S',
          at: NOW,
          kind: 'correction',
          metric: 'orders',
          amount: 120,
          read: 99,
          reason: 'platform notice',
        },
      ],
    ]);
  });
});

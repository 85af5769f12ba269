/** The show that sidebar and prompter show: one's own, else the sample; asked anew on each change, and kept when it cannot be read. */
import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import type { Rundown } from '../../utils/domain/rundown';
import type { ShowServed } from '../../utils/domain/show-edits';
import { createShowSource } from '../../utils/state/show-source';

const rundown = (id: string): Rundown => ({ v: 1, id, title: id, segments: [] });
const show = (id: string) => ({ rundown: rundown(id), products: [], hosts: [] });
const served = (id: string | null): { ok: true } & ShowServed => ({
  ok: true,
  show: id === null ? null : show(id),
  rundowns: [],
});

async function stage(first: Awaited<ReturnType<Parameters<typeof createShowSource>[0]['getShow']>>) {
  let answer = first;
  let changed = () => {};
  const onError = vi.fn();
  const language = signal('en');
  const source = await createShowSource({
    language,
    sample: async (of) => show(`sample ${of}`),
    getShow: async () => answer,
    changes: [{ watch: (call) => (changed = call) }],
    onError,
  });
  const change = (next: typeof answer) => {
    answer = next;
    changed();
  };
  return { source, change, onError, language, id: () => source.show.value.rundown.id };
}

describe('createShowSource', () => {
  it('gives the own rundown, and the next after a change', async () => {
    const { id, change } = await stage(served('mine'));
    expect(id()).toBe('mine');
    change(served('other'));
    await vi.waitFor(() => expect(id()).toBe('other'));
  });

  it('gives the sample in the language in force while there is none of one’s own', async () => {
    const { id, language } = await stage(served(null));
    expect(id()).toBe('sample en');
    language.value = 'zh-CN';
    await vi.waitFor(() => expect(id()).toBe('sample zh-CN'));
  });

  it.each([[{ ok: false as const, reason: 'closed' }], [undefined]])(
    'keeps what it had when the answer is %j',
    async (answer) => {
      const { id, change, source, onError } = await stage(served('mine'));
      change(answer);
      await vi.waitFor(() => expect(source.failed.value).toBe(true));
      expect(id()).toBe('mine');
      expect(onError).toHaveBeenCalledTimes(1);
    },
  );
});

/** What the files page knows of an import that was broken off, and what it may do with it. */
import { expect, it, vi } from 'vitest';
import type { ImportSummary } from '../../utils/domain/merge/import-record';
import { type Applied, type BrokenOff, createHandover, type HandoverPorts } from '../../utils/state/handover';

const record: ImportSummary = {
  v: 1,
  id: 'i1',
  kind: 'bundle',
  at: 1,
  by: '王',
  files: [],
  added: ['s1'],
  replaced: 0,
  sideAdded: [],
  sideReplaced: 0,
};
const left: BrokenOff = { id: 'i1', files: ['大宁县.anchordesk'], taken: false };

async function made(found: BrokenOff | null, answer: Applied = { ok: true, record }) {
  const imports: ImportSummary[] = [];
  const never = () => Promise.reject(new Error('not asked for here'));
  const ports = {
    read: never,
    here: never,
    apply: never,
    undo: never,
    exportDays: never,
    backup: never,
    imports: async () => [...imports],
    brokenOff: async () => found,
    carryOn: vi.fn(async () => {
      if (answer.ok) imports.push(record);
      return answer;
    }),
    forget: vi.fn(async () => undefined),
    newId: () => 'new',
  } satisfies HandoverPorts;
  const handover = createHandover(ports);
  await vi.waitFor(() => expect(handover.brokenOff.value).toBe(found));
  return { handover, ports };
}

it('says nothing when nothing was broken off', async () => {
  const { handover, ports } = await made(null);
  await handover.carryOn();
  expect(ports.carryOn).not.toHaveBeenCalled();
});

it('carries on with the same order, once, and lists it', async () => {
  const { handover, ports } = await made(left);
  const first = handover.carryOn();
  await Promise.all([first, handover.carryOn()]);
  expect(ports.carryOn.mock.calls).toEqual([['i1']]);
  expect(handover.brokenOff.value).toBeNull();
  expect(handover.applied.value).toEqual({ ok: true, record });
  expect(handover.imports.value).toEqual([record]);
});

it('keeps it when carrying on is refused, with the reason', async () => {
  const { handover } = await made(left, { ok: false, reason: 'disk-full' });
  await handover.carryOn();
  expect(handover.brokenOff.value).toBe(left);
  expect(handover.applied.value).toEqual({ ok: false, reason: 'disk-full' });
});

it('throws it away when asked to', async () => {
  const { handover, ports } = await made(left);
  await handover.forget();
  expect(handover.brokenOff.value).toBeNull();
  expect(ports.forget).toHaveBeenCalledOnce();
});

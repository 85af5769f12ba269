/**
 * Holds snapshots in the page until the background says that they are on the disk: bounded, one batch in flight, back-off, safe to
 * repeat. A pure state machine: sending, timers and randomness are the caller's; thinning is left to `thin.ts`, health to `outbox-health.ts`.
 */
import type { Snapshot } from '../reading';
import type { Mark } from '../session';
import type { Batch, Load, Moment, Outbox } from './outbox-types';
import type { Gap } from './recorder';
import { thin } from './thin';

/** Two hours of one row a second, or half an hour of the densest recording. */
const LIMIT = 7_200;
/** Rows a batch may have. */
const BATCH_ROWS = 200;
/** An answer that has not come by then is not waited for. */
const TIMEOUT_MS = 3_000;
const BACK_OFF_MS = 250;
const BACK_OFF_LIMIT_MS = 10_000;
/** A session that the database has not known this many times in a row was deleted. */
const UNKNOWN_TIMES = 8;

export function createOutbox(limit = LIMIT): Outbox {
  return { limit, rows: [], gaps: [], marks: [], sent: 0, failures: 0, retryMonoMs: 0, batchRows: BATCH_ROWS };
}

/** Adds what the recorder and the judge gave. When full, the older half is thinned, never the newest row; the loss is a `not-stored` gap. */
export function put(outbox: Outbox, load: Partial<Load>): Outbox {
  const added = {
    ...outbox,
    rows: [...outbox.rows, ...(load.snapshots ?? [])],
    gaps: [...outbox.gaps, ...(load.gaps ?? [])],
    marks: [...outbox.marks, ...(load.marks ?? [])],
  };
  return added.rows.length > outbox.limit ? thin(added) : added;
}

/**
 * What to do now: send `batch`, or ask again in `waitMs` (absent: when there is something new, or an answer).
 * A batch whose answer is overdue counts as failed with reason `timeout`.
 * @param jitter 0 ≤ jitter < 1, for the back-off after a time-out.
 */
export function next(outbox: Outbox, now: Moment, jitter: number): { outbox: Outbox; batch?: Batch; waitMs?: number } {
  const { flight } = outbox;
  if (flight) {
    const waitMs = flight.since.monoMs + TIMEOUT_MS - now.monoMs;
    return waitMs > 0 ? { outbox, waitMs } : next(failed(outbox, flight.batch, 'timeout', now, jitter), now, jitter);
  }
  const batch = makeBatch(outbox);
  if (!batch) return { outbox };
  const waitMs = outbox.retryMonoMs - now.monoMs;
  if (waitMs > 0) return { outbox, waitMs };
  return { outbox: { ...outbox, sent: batch.id, flight: { batch, since: now } }, batch };
}

function makeBatch(outbox: Outbox): Batch | undefined {
  const head = outbox.rows[0] ?? outbox.gaps[0] ?? outbox.marks[0];
  if (!head) return undefined;
  const session = head.session;
  const source = sourceOf(head);
  const belongs = (item: Snapshot | Gap | Mark) => item.session === session && sourceOf(item) === source;
  const end = outbox.rows.findIndex((row) => !belongs(row));
  const snapshots = outbox.rows.slice(0, Math.min(end < 0 ? Infinity : end, outbox.batchRows));
  // While the bad row is looked for, rows go alone.
  const alone = outbox.batchRows < BATCH_ROWS && snapshots.length > 0;
  const some = <T extends Gap | Mark>(items: readonly T[]) => (alone ? [] : items.filter(belongs).slice(0, BATCH_ROWS));
  const boot = snapshots[0]?.boot ?? '';
  return { id: outbox.sent + 1, session, source, boot, snapshots, gaps: some(outbox.gaps), marks: some(outbox.marks) };
}

const sourceOf = (item: Snapshot | Gap | Mark) => ('source' in item ? (item.source ?? '') : '');

/**
 * The background said that these sequence numbers of the batch are on the disk. A late answer to an earlier sending removes its rows, too.
 * An answer that acknowledges none of the rows is a failure (`not-acked`), or the same batch would go out without a pause.
 */
export function acked(outbox: Outbox, batch: Batch, seqs: readonly number[], now: Moment, jitter: number): Outbox {
  const done = new Set(seqs);
  const isStored = (row: Snapshot) => row.session === batch.session && row.source === batch.source && done.has(row.seq);
  const isPresent = batch.id === outbox.flight?.batch.id;
  if (isPresent && batch.snapshots.length > 0 && !batch.snapshots.some(isStored)) {
    return failed(outbox, batch, 'not-acked', now, jitter);
  }
  const rows = outbox.rows.filter((row) => !isStored(row));
  if (!isPresent) return { ...outbox, rows };
  const { flight: _, failing: __, ...rest } = withoutExtras(outbox, batch);
  return { ...rest, rows, failures: 0, retryMonoMs: now.monoMs, batchRows: Math.min(BATCH_ROWS, outbox.batchRows * 2) };
}

/**
 * The batch was refused, or nothing answered (`no-answer` for a message that resolved with `undefined`, `disconnected`, …). Everything stays and is
 * sent again after 0.25 s doubling to 10 s, of which half is jitter. An answer to an earlier sending changes nothing.
 *
 * Reasons `schema` and `ended` are about the content: smaller batches are tried until one row alone is refused; that row is given up and a
 * `not-stored` gap remembers it. `no-session`, several times in a row: the session was deleted, what waits for it is dropped.
 */
export function failed(outbox: Outbox, batch: Batch, reason: string, now: Moment, jitter: number): Outbox {
  if (batch.id !== outbox.flight?.batch.id) return outbox;
  const { flight: _, ...rest } = outbox;
  const backOff = Math.min(BACK_OFF_LIMIT_MS, BACK_OFF_MS * 2 ** outbox.failures);
  const waiting: Outbox = {
    ...rest,
    failures: outbox.failures + 1,
    failing: { since: outbox.failing?.since ?? now, reason },
    retryMonoMs: now.monoMs + backOff * (0.5 + jitter / 2),
  };
  if (reason === 'schema' || reason === 'ended') return withoutBadRow(waiting, batch);
  return reason === 'no-session' && waiting.failures >= UNKNOWN_TIMES ? drop(waiting, batch.session) : waiting;
}

function withoutBadRow(outbox: Outbox, batch: Batch): Outbox {
  const [bad, ...others] = batch.snapshots;
  if (!bad) return withoutExtras(outbox, batch);
  if (others.length > 0 || batch.gaps.length + batch.marks.length > 0) {
    return { ...outbox, batchRows: Math.min(Math.ceil(batch.snapshots.length / 2), BATCH_ROWS - 1) };
  }
  const { session, source, boot, seq, at } = bad;
  const lost: Gap = { id: `refused-${source}-${boot}-${seq}`, session, source, from: at, to: at, cause: 'not-stored' };
  return { ...outbox, rows: outbox.rows.filter((row) => row !== bad), gaps: [...outbox.gaps, lost] };
}

function withoutExtras(outbox: Outbox, { gaps, marks }: Batch): Outbox {
  const sent = new Set([...gaps, ...marks].map((item) => item.id));
  const waits = (item: Gap | Mark) => !sent.has(item.id);
  return { ...outbox, gaps: outbox.gaps.filter(waits), marks: outbox.marks.filter(waits) };
}

/** Gives up what is waiting for a session that was deleted; nobody can store it any more. */
export function drop(outbox: Outbox, session: string): Outbox {
  const stays = (item: Snapshot | Gap | Mark) => item.session !== session;
  const { flight, ...rest } = outbox;
  return {
    ...rest,
    ...(flight && flight.batch.session !== session ? { flight } : {}),
    rows: outbox.rows.filter(stays),
    gaps: outbox.gaps.filter(stays),
    marks: outbox.marks.filter(stays),
  };
}

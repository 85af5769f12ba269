/**
 * A page, its outbox, a channel that loses, repeats, delays and cuts messages, and a store, driven by a list of steps in made-up time.
 * The store is the model of `ledger/store`; the summary beside it is kept the way the background does.
 */

import { type Applied, applyBatch, emptyStore } from '../../../utils/domain/ledger/store';
import { accumulate, emptySummary, summarise } from '../../../utils/domain/ledger/summary';
import type { Snapshot } from '../../../utils/domain/reading';
import { acked, createOutbox, failed, next, put } from '../../../utils/domain/recorder/outbox';
import type { Batch, Outbox } from '../../../utils/domain/recorder/outbox-types';
import type { Gap } from '../../../utils/domain/recorder/recorder';
import type { Summary } from '../../../utils/domain/session';
import { inOrder } from '../../../utils/domain/snapshot-order';
import { LOADED } from './looks';

/** What becomes of a message that is sent. `late`: it arrives, and is answered, so many steps later. */
export type Fate = 'ok' | 'lost' | 'ack-lost' | 'undefined' | 'refused' | 'disconnected' | 'twice' | { late: number };

export interface Step {
  afterMs: number;
  /** Amounts of new rows. */
  rows: number[];
  gap: boolean;
  fate: Fate;
  jitter: number;
  /** The page is reloaded: what was not acknowledged is gone. */
  reload: boolean;
}

const LEAP = 10_000;

export class World {
  outbox: Outbox;
  stored = emptyStore<Gap>();
  summary: Summary = emptySummary();
  /** Every row of the present page load, and every row that was ever acknowledged. */
  made: Snapshot[] = [];
  known = new Map<number, Snapshot>();
  gaps: Gap[] = [];
  private ms = 0;
  private boot = 0;
  private seq = 1;
  private later: { at: number; run: () => void }[] = [];
  private steps = 0;

  constructor(private limit?: number) {
    this.outbox = createOutbox(limit);
  }

  step({ afterMs, rows, gap, fate, jitter, reload }: Step): void {
    this.ms += afterMs;
    this.steps += 1;
    if (reload) this.reload();
    for (const amount of rows) this.make(amount);
    if (gap) this.makeGap();
    const due = this.later.filter((one) => one.at <= this.steps);
    this.later = this.later.filter((one) => one.at > this.steps);
    for (const one of due) one.run();
    this.send(fate, jitter);
  }

  /** A perfect channel until nothing waits any more; false when that does not end. */
  drain(): boolean {
    for (let i = 0; i < 500; i++) {
      this.step({ afterMs: 15_000, rows: [], gap: false, fate: 'ok', jitter: 0, reload: false });
      if (this.outbox.rows.length + this.outbox.gaps.length === 0 && this.later.length === 0) return true;
    }
    return false;
  }

  rows(): Snapshot[] {
    return inOrder([...this.stored.rows.values()]);
  }

  private now() {
    return { at: LOADED + this.ms, monoMs: this.ms };
  }

  private make(amount: number): void {
    this.ms += 1;
    const orders = { state: 'ok' as const, amount, precision: 0, raw: '', label: '' };
    const { at, monoMs } = this.now();
    const row: Snapshot = {
      v: 1,
      session: 's',
      source: 'a',
      seq: this.seq++,
      at,
      monoMs,
      boot: `b${this.boot}`,
      values: { orders },
    };
    this.made.push(row);
    this.known.set(row.seq, row);
    this.outbox = put(this.outbox, { snapshots: [row] });
  }

  private makeGap(): void {
    const gap: Gap = { id: `g${this.gaps.length}`, session: 's', source: 'a', from: this.ms, to: this.ms, cause: 'unknown' };
    this.gaps.push(gap);
    this.outbox = put(this.outbox, { gaps: [gap] });
  }

  private reload(): void {
    const highest = Math.max(0, ...[...this.stored.rows.values()].map((row) => row.seq));
    this.boot += 1;
    this.seq = Math.max(highest, this.seq) + LEAP;
    this.made = [];
    this.gaps = [];
    this.outbox = { ...createOutbox(this.limit), sent: this.boot * 1000 };
  }

  private send(fate: Fate, jitter: number): void {
    const step = next(this.outbox, this.now(), jitter);
    this.outbox = step.outbox;
    const { batch } = step;
    if (!batch) return;
    const fail = (reason: string) => {
      this.outbox = failed(this.outbox, batch, reason, this.now(), jitter);
    };
    if (typeof fate === 'object')
      this.later.push({ at: this.steps + fate.late, run: () => this.answer(batch, this.store(batch), jitter) });
    else if (fate === 'disconnected') fail('disconnected');
    else if (fate === 'refused') fail('disk-full');
    else if (fate !== 'lost') {
      const answer = this.store(batch);
      if (fate === 'twice') this.store(batch);
      if (fate === 'undefined') fail('no-answer');
      if (fate === 'ok' || fate === 'twice') this.answer(batch, answer, jitter);
    }
  }

  private store(batch: Batch): number[] {
    // Messages are JSON: what the page does to its rows afterwards is not seen on the other side.
    const { snapshots, gaps } = JSON.parse(JSON.stringify(batch)) as Batch;
    const applied: Applied<Gap> = applyBatch(this.stored, { snapshots, extras: gaps });
    this.stored = applied.stored;
    this.summary = applied.late ? summarise(this.rows()) : applied.fresh.reduce(accumulate, this.summary);
    return applied.acked;
  }

  private answer(batch: Batch, seqs: number[], jitter: number): void {
    // A page that is gone hears nothing.
    if (batch.boot !== '' && batch.boot !== `b${this.boot}`) return;
    this.outbox = acked(this.outbox, batch, seqs, this.now(), jitter);
  }
}

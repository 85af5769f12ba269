/** Empties the outbox into the background: drives the pure state machine of `domain/recorder/outbox` with real clocks and messages. */
import { acked, createOutbox, failed, next, put } from '../../utils/domain/recorder/outbox';
import { health, waiting } from '../../utils/domain/recorder/outbox-health';
import type { Load, Moment } from '../../utils/domain/recorder/outbox-types';
import { hasExtension, sendBatch } from './link';

export interface Pump {
  add(load: Partial<Load>): void;
  /** Sends what may be sent now. Called at every look, so it needs no timer of its own while the page is looked at. */
  run(): void;
  waiting(): ReturnType<typeof waiting>;
  health(): ReturnType<typeof health>;
}

export function startPump(): Pump {
  let outbox = createOutbox();
  const now = (): Moment => ({ at: Date.now(), monoMs: performance.now() });

  const run = () => {
    const step = next(outbox, now(), Math.random());
    outbox = step.outbox;
    const { batch } = step;
    if (!batch) return;
    const { boot, snapshots, gaps, marks } = batch;
    void sendBatch({ boot: boot || 'none', snapshots: [...snapshots], gaps: [...gaps], marks: [...marks] }).then((answer) => {
      const jitter = Math.random();
      if (answer?.ok) outbox = acked(outbox, batch, answer.acked, now(), jitter);
      else {
        const silence = hasExtension() ? 'no-answer' : 'orphaned';
        outbox = failed(outbox, batch, answer?.reason ?? silence, now(), jitter);
      }
      run();
    });
  };

  return {
    add(load) {
      outbox = put(outbox, load);
    },
    run,
    waiting: () => waiting(outbox),
    health: () => health(outbox, now()),
  };
}

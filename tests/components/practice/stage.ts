/** A practice page on a clock that the test moves. */
import { readOptions } from '../../../components/practice/options';
import { createPractice, type Practice } from '../../../components/practice/practice-model';

export interface Stage {
  practice: Practice;
  /** Lets real time pass, and the page fetch once at its end. */
  pass(ms: number): void;
}

/** Epoch ms at which every stage begins. */
export const BEGAN = Date.UTC(2026, 10, 20, 12);

export function stage(search: string): Stage {
  let mono = 500;
  const clock = { mono: () => mono, wall: () => BEGAN + mono - 500 };
  const practice = createPractice(readOptions(search), clock, { language: 'zh-CN', theme: 'light' });
  return {
    practice,
    pass(ms) {
      mono += ms;
      practice.refresh();
    },
  };
}

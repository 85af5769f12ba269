/** One page as markup, and what must be read of it: nothing else may be. */
import type { Readout } from '../browser';

export type Case = readonly [name: string, html: string, expected: Readout];

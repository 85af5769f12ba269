/** Puts the dated lists of `assets/wording` together. Adding a list: its file there, its line here. */
import absolute from '../../../assets/wording/absolute.json';
import allow from '../../../assets/wording/allow.json';
import guarantee from '../../../assets/wording/guarantee.json';
import medical from '../../../assets/wording/medical.json';
import named from '../../../assets/wording/named-by-law.json';
import pressure from '../../../assets/wording/pressure.json';
import reasons from '../../../assets/wording/reasons.json';
import superstition from '../../../assets/wording/superstition.json';
import undated from '../../../assets/wording/undated.json';
import type { WordFile, WordingList } from './list';

/** The list that ships: what a host in China may not say, as known at the dates in the files (`tests/domain/wording` checks their shape). */
export const WORDING: WordingList = {
  files: [named, absolute, medical, guarantee, pressure, undated, superstition] as WordFile[],
  allow: allow.phrases,
  reasons,
};

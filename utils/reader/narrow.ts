/** Whether a heading above a label makes it another number: the last minutes, yesterday, one channel. Labels themselves are in `domain/labels`. */
import type { Item } from './item';
import type { Labels } from './labels';

/** Reasons that hold for everything under a heading. Others (`average`, `change`, …) name one number of the block. */
const TIMES = ['recent', 'previous'];
const PARTS = ['slice', 'ads', 'guided', 'planned', 'undone', 'refund'];
const AFTER = /post[- ]?live|after (?:the )?(?:live|stream)|播后|下播|直播后|配信後|^(?:每|per )/i;

/** How far a goal is reached; the numbers under it are those of the stream as well. */
const PROGRESS = /达成|完成|进度|progress|achieve/i;

/** `time`, `part`: the block is about another time or a part, so its numbers are not the stream's. `day`: about the day so far. */
export function narrows(heading: string, label: Item, labels: Labels): 'day' | 'time' | 'part' | null {
  if (AFTER.test(heading)) return 'time';
  const alone = label.match;
  const match = labels.match(`${heading} ${label.text}`) ?? labels.match(heading);
  if (!match || !alone || PROGRESS.test(heading)) return null;
  if (match.scope === 'day' && alone.scope === 'stream') return 'day';
  if (match.modifiers.some((reason) => TIMES.includes(reason))) return 'time';
  return match.modifiers.some((reason) => PARTS.includes(reason)) ? 'part' : null;
}

/**
 * Finds what a host may not say in a text, with reason, article and suggestion. It warns and never blocks; the rules come from the
 * list, the spelling from `fold`. Linear in the text: each place is looked at once, and no word is longer than 64 characters.
 */
import { BREAK, type Folded, fold } from './fold';
import { namesDate, namesTimeAndPlace } from './limits';
import type { Finding, OwnWording, WordEntry, WordFile, WordingList } from './list';
import { addWord, createTrie, hitsAt, type Trie } from './match';

interface Listed {
  entry: WordEntry;
  file: Pick<WordFile, 'grade' | 'reason'> & Partial<Pick<WordFile, 'article' | 'suggestion'>>;
}

interface Compiled {
  words: Trie<Listed>;
  allow: Trie<true>;
}

const NO_OWN: OwnWording = { words: [], allow: [] };
/** Compiled once per list and own words, both compared by identity: hand in the same objects while they stay the same. */
const compiled = new WeakMap<WordingList, WeakMap<OwnWording, Compiled>>();

function compile(list: WordingList, own: OwnWording): Compiled {
  const words = createTrie<Listed>();
  const allow = createTrie<true>();
  for (const { word, suggestion } of own.words) {
    const entry = { word, ...(suggestion ? { suggestion: { zh: suggestion, en: suggestion } } : {}) };
    addWord(words, word, { entry, file: { grade: 'own', reason: 'own-word' } });
  }
  // The words themselves before any variants: a form that is listed in its own right is reported under its own name.
  for (const file of list.files) for (const entry of file.words) addWord(words, entry.word, { entry, file });
  for (const file of list.files) {
    for (const entry of file.words) for (const variant of entry.variants ?? []) addWord(words, variant, { entry, file });
    for (const entry of file.words) for (const form of withDigits(entry)) addWord(words, form, { entry, file });
  }
  for (const group of list.allow) {
    for (const before of group.before ?? ['']) {
      for (const phrase of group.phrases) for (const form of digitForms(before + phrase)) addWord(allow, form, true);
    }
  }
  for (const phrase of own.allow) for (const form of digitForms(phrase)) addWord(allow, form, true);
  return { words, allow };
}

/** 第一 is also written 第1. Other numerals are no part of any listed word. */
const digitForms = (word: string) => (word.includes('第一') ? [word, word.replaceAll('第一', '第1')] : [word]);
const withDigits = (entry: WordEntry) => [entry.word, ...(entry.variants ?? [])].flatMap((word) => digitForms(word).slice(1));

function compiledFor(list: WordingList, own: OwnWording): Compiled {
  let byOwn = compiled.get(list);
  if (!byOwn) {
    byOwn = new WeakMap();
    compiled.set(list, byOwn);
  }
  let ready = byOwn.get(own);
  if (!ready) {
    ready = compile(list, own);
    byOwn.set(own, ready);
  }
  return ready;
}

/** For each unit, the furthest end of an allowed phrase that begins there (0 = none), and of those that begin before it. */
function allowedSpans(text: Folded, allow: Trie<true>) {
  const from: number[] = [];
  const before: number[] = [];
  let furthest = 0;
  for (let i = 0; i < text.units.length; i++) {
    before.push(furthest);
    const end = hitsAt(allow, text, i).at(-1)?.end ?? 0;
    from.push(end);
    furthest = Math.max(furthest, end);
  }
  return { from, before };
}

/** An allowed phrase takes its characters first. Only a word that holds the whole phrase and more stands (全国第一个 over 第一个). */
function isAllowed(spans: ReturnType<typeof allowedSpans>, start: number, end: number): boolean {
  if ((spans.before[start] ?? 0) > start || spans.from[start] === end) return true;
  for (let i = start; i < end; i++) if ((spans.from[i] ?? 0) > end) return true;
  return false;
}

/** The sentence around units [start, end) as typed, for the rules that ask for a date or a place; bounded, so that the check stays linear. */
function sentenceAround(source: string, text: Folded, start: number, end: number): string {
  let from = start;
  while (from > 0 && text.brk[from] !== BREAK.stop && start - from < 200) from--;
  let to = end;
  while (to < text.units.length && text.brk[to] !== BREAK.stop && to - end < 200) to++;
  const first = Math.max(text.start[from] ?? 0, (text.start[start] ?? 0) - 800);
  return source.slice(first, Math.min(text.end[to - 1] ?? 0, first + 2000));
}

/** The finding for a hit, or nothing when its sentence heals it. */
function judge({ entry, file }: Listed, place: { start: number; end: number }, sentence: () => string): Finding | undefined {
  const suggestion = entry.suggestion ?? file.suggestion;
  const finding: Finding = {
    ...place,
    word: entry.word,
    grade: file.grade,
    reason: file.reason,
    ...(file.article ? { article: file.article } : {}),
    ...(suggestion ? { suggestion } : {}),
  };
  if (file.grade === 'undated' && namesDate(sentence())) return undefined;
  if (entry.limitable && namesTimeAndPlace(sentence())) return { ...finding, grade: 'hint', reason: 'prove-limited' };
  return finding;
}

/**
 * What in `text` a host should not say, in the order of the text, never overlapping; the longest listed form wins at each place.
 * Any text is accepted; offsets are those of `text` as given. `own` adds an office's words and the phrases it lets pass.
 */
export function checkWording(text: string, list: WordingList, own: OwnWording = NO_OWN): Finding[] {
  const { words, allow } = compiledFor(list, own);
  const folded = fold(text);
  const spans = allowedSpans(folded, allow);
  const findings: Finding[] = [];
  for (let i = 0; i < folded.units.length; ) {
    let next = i + 1;
    for (const hit of hitsAt(words, folded, i).reverse()) {
      if (isAllowed(spans, i, hit.end)) continue;
      const place = { start: folded.start[i] as number, end: folded.end[hit.end - 1] as number };
      const finding = judge(hit.value, place, () => sentenceAround(text, folded, i, hit.end));
      if (finding) findings.push(finding);
      next = hit.end;
      break;
    }
    i = next;
  }
  return findings;
}

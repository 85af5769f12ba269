/** The shape of the dated word lists under `assets/wording` and of what the check finds. Matching is left to `check`. */

/** A sentence in the two languages of the interface; comes with the data, because it belongs to the word and its date. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** How grave a finding is; `hint` needs proof at hand, `own` is a word the office added. Nothing here ever blocks. */
export type Grade = 'named' | 'absolute' | 'medical' | 'guarantee' | 'pressure' | 'undated' | 'superstition' | 'own' | 'hint';

export interface WordEntry {
  word: string;
  /** Other forms that are reported under the same word. */
  variants?: string[];
  /** The 2023 guideline allows it when the sentence names a time and a place: it becomes a `hint` there. */
  limitable?: boolean;
  /** Stands in for the suggestion of the whole file. */
  suggestion?: Bilingual;
}

/** One file of words: one grade, one reason, one article. */
export interface WordFile {
  grade: Grade;
  /** Key of `WordingList.reasons`. */
  reason: string;
  /** Day the list was drawn up, ISO 8601. */
  date: string;
  source: string;
  article: Bilingual;
  suggestion: Bilingual;
  words: WordEntry[];
}

/** Phrases that contain a listed word and mean something else, or that the guideline lets pass. */
export interface AllowGroup {
  context: string;
  note: string;
  /** `^` before a phrase: only after a pause. `$` behind it: only before a pause inside a sentence. */
  phrases: string[];
  /** When given, each phrase is allowed only behind one of these. */
  before?: string[];
}

export interface WordingList {
  files: readonly WordFile[];
  allow: readonly AllowGroup[];
  reasons: Readonly<Record<string, Bilingual>>;
}

/** What an office adds to the list: words of its own, and phrases (its trademarks) that pass. */
export interface OwnWording {
  words: readonly { word: string; suggestion?: string }[];
  allow: readonly string[];
}

export interface Finding {
  /** UTF-16 offsets in the text as it was typed; `end` is exclusive. */
  start: number;
  end: number;
  /** The listed word, whatever form of it stands in the text. */
  word: string;
  grade: Grade;
  /** Key of `WordingList.reasons`. */
  reason: string;
  /** Absent for own words. */
  article?: Bilingual;
  /** Absent when there is none. */
  suggestion?: Bilingual;
}

/** Talking points as texts of cells: `口号：…` tells the kind, several in one cell are parted by line or by ；. Exact both ways. */
import type { PointKind, TalkingPoint } from '../../domain/rundown';

export type TableLanguage = 'zh-CN' | 'en';
type Spoken = Pick<TalkingPoint, 'kind' | 'text'>;

/** What a kind is called before its text; the first is what we write, the others are read as well. */
const NAMES: Readonly<Record<PointKind, { 'zh-CN': readonly string[]; en: readonly string[] }>> = {
  fact: { 'zh-CN': ['卖点', '事实', '特点', '介绍'], en: ['Fact'] },
  slogan: { 'zh-CN': ['口号', '金句'], en: ['Slogan'] },
  ask: { 'zh-CN': ['互动', '提问', '问观众'], en: ['Ask', 'Ask viewers'] },
  demo: { 'zh-CN': ['演示', '展示', '试吃'], en: ['Demo', 'Demonstration', 'Show'] },
  caution: { 'zh-CN': ['注意', '提醒', '慎说'], en: ['Caution', 'Note'] },
  answer: { 'zh-CN': ['答疑', '问答', '回答'], en: ['Answer', 'Q&A'] },
};

const KINDS = new Map<string, PointKind>();
for (const [kind, { 'zh-CN': zh, en }] of Object.entries(NAMES))
  for (const name of [...zh, ...en]) KINDS.set(name.toLowerCase(), kind as PointKind);

const LONGEST_NAME = Math.max(...[...KINDS.keys()].map((name) => name.length));

/** The kind named at the start of a text, and where the text itself begins. */
function prefixOf(text: string): { kind: PointKind; length: number } | undefined {
  const colon = text.slice(0, LONGEST_NAME + 3).search(/[:：]/);
  if (colon < 0) return undefined;
  const kind = KINDS.get(text.slice(0, colon).trim().toLowerCase());
  // One blank after the colon belongs to the way people type it; `formatPoint` adds one where the text itself begins with one.
  return kind && { kind, length: colon + (text[colon + 1] === ' ' ? 2 : 1) };
}

/** One point of a cell; without a kind it is a fact. */
export function parsePoint(cell: string): Spoken {
  const prefix = prefixOf(cell);
  return prefix ? { kind: prefix.kind, text: cell.slice(prefix.length) } : { kind: 'fact', text: cell };
}

/** The inverse of `parsePoint`. A fact needs its name only where it would be taken for another kind. */
export function formatPoint({ kind, text }: Spoken, language: TableLanguage): string {
  if (kind === 'fact' && !prefixOf(text)) return text;
  const [name = ''] = NAMES[kind][language];
  return name + (language === 'en' ? ': ' : text.startsWith(' ') ? '： ' : '：') + text;
}

/** Points of a cell that holds all of them: one a line, or parted by ； where there is but one line. */
export function splitPoints(cell: string): Spoken[] {
  const lines = cell.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '');
  const parts = lines.length > 1 ? lines : cell.split(/[;；]/);
  return parts
    .map((part) => part.trim().replace(/^(?:\d{1,2}[.、)）]|[①-⑳•·])\s*/, ''))
    .filter((part) => part !== '')
    .map(parsePoint);
}

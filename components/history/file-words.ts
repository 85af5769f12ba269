/** The words that go into the files of a session, from the texts of history. The files themselves are made by `utils/export`. */
import type { MetricId } from '../../utils/domain/metrics';
import type { Mark } from '../../utils/domain/session';
import type { Key, Translator } from '../../utils/i18n';

/** A word of the workbook by its name. */
type SheetWord = Extract<Key, `history.sheet.${string}`> extends `history.sheet.${infer Word}` ? Word : never;

export const sheetWords = ({ t }: Translator) => ({
  word: (word: SheetWord) => t(`history.sheet.${word}`),
  metric: (metric: MetricId) => t(`common.metric.${metric}`),
  kind: (kind: Mark['kind']) => t(`history.marks.kind.${kind}`),
});

/** How the files are called. */
export const fileNaming = ({ t }: Translator) => ({ product: t('common.name'), thinned: t('history.thinned.file') });

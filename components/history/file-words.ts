/** The words that go into the files of a session, from the texts of history. The files themselves are made by `utils/export`. */
import type { MetricId } from '../../utils/domain/metrics';
import type { ValueState } from '../../utils/domain/reading';
import type { GapCause, Mark } from '../../utils/domain/session';
import type { Key, Translator } from '../../utils/i18n';
import type { People } from '../../utils/state/history-search';
import { alertText } from './alert-text';
import { formatIn } from './use-format';

/** A word of the workbook by its name. */
type SheetWord = Extract<Key, `history.sheet.${string}`> extends `history.sheet.${infer Word}` ? Word : never;

export function sheetWords(text: Translator, people: People) {
  const { t } = text;
  const format = formatIn(text);
  return {
    word: (word: SheetWord) => t(`history.sheet.${word}`),
    metric: (metric: MetricId) => t(`common.metric.${metric}`),
    state: (state: ValueState) => t(`common.state.${state}`),
    kind: (kind: Mark['kind']) => t(`history.marks.kind.${kind}`),
    cause: (cause: GapCause) => t(`history.marks.cause.${cause}`),
    takenBack: (said: string, reason: string) => t('history.marks.takenBack', { said, reason }),
    alert: (mark: Extract<Mark, { kind: 'alert' }>) => alertText(mark, t, format),
    host: (entry: string) => people.get(entry)?.name ?? entry,
    audienceOn: (platform: string) => t('history.products.audienceOn', { platform }),
  };
}

/** How the files are called. */
export const fileNaming = ({ t }: Translator) => ({ product: t('common.name'), thinned: t('history.thinned.file') });

/** The picker's few texts in both languages: it stands in the page, where no dictionary is loaded. */
import { metric as enMetric } from '../../assets/locales/en/common.json';
import { picker as en } from '../../assets/locales/en/teach.json';
import { metric as zhMetric } from '../../assets/locales/zh-CN/common.json';
import { picker as zh } from '../../assets/locales/zh-CN/teach.json';
import { formatAmount } from '../../utils/domain/format';
import { METRICS, type MetricId } from '../../utils/domain/metrics';
import type { Parsed } from '../../utils/domain/numbers/parse';

export type Language = 'zh-CN' | 'en';

export const wordsFor = (language: Language): typeof en => (language === 'en' ? en : zh);

export const metricName = (metric: MetricId, language: Language): string => (language === 'en' ? enMetric : zhMetric)[metric];

/** What a text reads as, in words. */
export function readingText(read: Parsed, metric: MetricId, language: Language): string {
  const words = wordsFor(language);
  if (read.kind === 'missing') return words.missing;
  if (read.kind === 'unparsed') return words.unread;
  return words.reads.replace('{value}', formatAmount(read, METRICS[metric].quantity, language));
}

/** A mark in words, in the language of the reader. */
import { useMemo } from 'preact/hooks';
import type { Mark, Session } from '../../utils/domain/session';
import { sourceNames } from '../../utils/domain/source-names';
import type { Translator } from '../../utils/i18n';
import { useText } from '../ui/text';
import { type Format, useFormat } from './use-format';

/** Rules that have words, and what their sentence is of. */
const RULES = {
  'viewers-drop': ['value'],
  'orders-quiet': ['value'],
  'stock-low': ['subject', 'value'],
  'number-lost': ['metric'],
  overtime: ['subject', 'value'],
} as const;

const isRule = (rule: string): rule is keyof typeof RULES => Object.hasOwn(RULES, rule);

/** What an alert said; only the rule's name where the mark does not know all of it. */
function alertText(mark: Extract<Mark, { kind: 'alert' }>, t: Translator['t'], format: Format): string {
  const metric = mark.metric && t(`common.metric.${mark.metric}`);
  if (!isRule(mark.rule)) return [metric, mark.rule].filter(Boolean).join(' · ');
  const known = {
    ...(metric ? { metric } : {}),
    ...(mark.subject ? { subject: mark.subject } : {}),
    ...(mark.value === undefined ? {} : { value: format.count(Math.abs(mark.value)) }),
  };
  const isWhole = RULES[mark.rule].every((part) => part in known);
  return isWhole ? t(`history.marks.said.${mark.rule}`, known) : t(`history.marks.rule.${mark.rule}`);
}

/** Says what a mark is about; its time and kind stand beside it. */
export function useMarkText(session: Session): (mark: Mark) => string {
  const { t } = useText();
  const format = useFormat();
  return useMemo(() => markText(session, t, format), [session, t, format]);
}

function markText(session: Session, t: Translator['t'], format: Format): (mark: Mark) => string {
  const names = sourceNames(session.sources);
  const platform = (source: string | undefined) =>
    session.sources.length > 1 && source !== undefined ? names.get(source) : undefined;
  const at = (source: string | undefined, words: string) => [platform(source), words].filter(Boolean).join(' · ');

  return (mark) => {
    switch (mark.kind) {
      case 'on-air':
        return mark.title;
      case 'note':
        return mark.text;
      case 'cue': {
        const seen =
          mark.seenAt === undefined
            ? t('history.marks.notSeen')
            : t('history.marks.seen', { duration: format.duration(mark.seenAt - mark.at) });
        return `${mark.text} (${seen})`;
      }
      case 'correction': {
        const { currency } = mark;
        const read = format.amount(mark.metric, { amount: mark.read, currency });
        const amount = format.amount(mark.metric, { amount: mark.amount, currency });
        const metric = t(`common.metric.${mark.metric}`);
        return at(mark.source, t('history.marks.correction', { metric, read, amount, reason: mark.reason }));
      }
      case 'gap': {
        const duration = format.duration(mark.to - mark.at);
        return at(mark.source, t('history.marks.gapText', { duration, cause: t(`history.marks.cause.${mark.cause}`) }));
      }
      case 'fall':
      case 'reset': {
        const currency = session.summary.metrics[mark.metric]?.currency;
        const [from, to] = [mark.from, mark.to].map((amount) => format.amount(mark.metric, { amount, currency }));
        return at(
          mark.source,
          t('history.marks.fromTo', { metric: t(`common.metric.${mark.metric}`), from: from ?? '', to: to ?? '' }),
        );
      }
      case 'alert':
        return alertText(mark, t, format);
    }
  };
}

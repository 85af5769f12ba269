/** A mark in words, in the language of the reader. */
import { useMemo } from 'preact/hooks';
import type { Mark, Session } from '../../utils/domain/session';
import { sourceNames } from '../../utils/domain/source-names';
import type { Translator } from '../../utils/i18n';
import { useText } from '../ui/text';
import { alertText } from './alert-text';
import { type Format, useFormat } from './use-format';

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
        const said = at(mark.source, t('history.marks.correction', { metric, read, amount, reason: mark.reason }));
        return mark.takenBack ? t('history.marks.takenBack', { said, reason: mark.takenBack.reason }) : said;
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

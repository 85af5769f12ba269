/** One metric of a finished session: its number, what it is made of, what was corrected by hand, and the doubts about it. */
import { corrected } from '../../utils/domain/campaign/corrected';
import type { Busiest } from '../../utils/domain/ledger/busiest';
import { METRICS, type MetricId } from '../../utils/domain/metrics';
import type { Mark, MetricSummary, Session } from '../../utils/domain/session';
import { sourceNames } from '../../utils/domain/source-names';
import { Icon } from '../ui/Icon';
import { useText } from '../ui/text';
import { totalWords } from './total-words';
import { useFormat } from './use-format';

interface Props {
  metric: MetricId;
  /** Absent when the page showed no number, and only a person did. */
  summary: MetricSummary | undefined;
  session: Session;
  correction: Extract<Mark, { kind: 'correction' }> | undefined;
  /** When most of it came in. */
  burst: Busiest | undefined;
}

export function TotalTile({ metric, summary, session, correction, burst }: Props) {
  const texts = useText();
  const { t } = texts;
  const format = useFormat();
  const words = summary && totalWords(metric, summary, session, texts, format);
  const platform =
    session.sources.length > 1 && correction?.source !== undefined
      ? sourceNames(session.sources).get(correction.source)
      : undefined;
  const own = correction?.source === undefined ? summary : session.summary.perSource[correction.source]?.[metric];
  const came = correction && (METRICS[metric].kind === 'gauge' ? correction : corrected(correction, own));
  const said = came && [platform, format.amount(metric, came)].filter(Boolean).join(' ');
  return (
    <div class="adh-total" data-total={metric}>
      <dt>
        {t(`common.metric.${metric}`)}
        {METRICS[metric].kind === 'gauge' && ` · ${t('history.totals.peak')}`}
      </dt>
      <dd class="adh-total-number ad-num">{words?.number ?? said}</dd>
      {words && words.more.length > 0 && <dd class="adh-total-more ad-num">{words.more.join(' · ')}</dd>}
      {burst && (
        <dd class="adh-total-more ad-num">
          {t('history.totals.busiest', {
            minutes: Math.round((burst.to - burst.from) / 60_000),
            amount: format.amount(metric, burst.change),
            from: format.clock(burst.from, session.timeZone),
            to: format.clock(burst.to, session.timeZone),
          })}
        </dd>
      )}
      {words?.platforms.map((line) => (
        <dd key={line} class="adh-total-more ad-num">
          {line}
        </dd>
      ))}
      {said !== undefined && (
        <dd class="adh-total-manual">
          <Icon name="edit" size="sm" />
          {words ? t('history.totals.correctedTo', { value: said }) : t('history.totals.onlyManual')}
        </dd>
      )}
      {words?.doubts.map((doubt) => (
        <dd key={doubt} class="adh-total-doubt">
          {doubt}
        </dd>
      ))}
    </div>
  );
}

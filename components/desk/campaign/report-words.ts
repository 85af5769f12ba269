/** The words and numbers of a report in one language, the same on the page, in the picture, in the tables and on paper. */
import type { CorrectedFigure } from '../../../utils/domain/campaign/corrected';
import type { Figure, RankedMetric } from '../../../utils/domain/campaign/figures';
import type { Ranked } from '../../../utils/domain/campaign/rank';
import type { Report, Table } from '../../../utils/domain/campaign/report';
import { formatCount, formatDate, formatDecimal, formatList, formatPercent, formatPrice } from '../../../utils/domain/format';
import { METRICS } from '../../../utils/domain/metrics';
import type { Translator } from '../../../utils/i18n';

export interface ReportWords {
  title(table: Pick<Table, 'metric'>): string;
  /** An amount in full with `≈`, `+` and `Σ`; the dash when there is none. */
  figure(metric: RankedMetric, figure: Figure, value?: number): string;
  /** The amount a row is ranked by. */
  value(metric: RankedMetric, row: Ranked): string;
  /** What each platform brought to a sum over platforms; '' where nothing is added up. */
  platforms(metric: RankedMetric, figure: Figure): string;
  /** What a person corrected it to, and which platforms of a sum stand in it as read. */
  corrected(metric: RankedMetric, figure: CorrectedFigure): string;
  /** How the numbers of a table came about, its coverage, what was left out: one line each. */
  lines(table: Table): string[];
  coverage: string;
  leftOut: string;
  days: string;
  hours(hours: number): string;
  percent(share: number | undefined): string;
}

/** An amount alone; fractions of a thing to one digit, of money to its smallest coin. */
function drawn(metric: RankedMetric, value: number, currency: string | undefined, language: string): string {
  if (METRICS[metric].quantity === 'money') return formatPrice(Math.round(value), currency, language);
  if (Number.isInteger(value)) return formatCount(value, language);
  return formatDecimal(value, language);
}

export function reportWords(report: Report, { t, language }: Translator): ReportWords {
  const { campaign, per, all, members, leftOut } = report;
  const hours = (n: number) => formatDecimal(n, language);
  const percent = (share: number | undefined) => (share === undefined ? t('common.noValue') : formatPercent(share, language, 1));
  const figure = (metric: RankedMetric, of: Figure, value = of.amount) => {
    if (value === undefined) return t('common.noValue');
    const amount = drawn(metric, value, of.currency, language);
    return `${of.precision > 0 ? '≈' : ''}${amount}${of.atLeast ? '+' : ''}${of.addedUp ? ' Σ' : ''}`;
  };
  const why = Map.groupBy(leftOut, (one) => one.why);
  const list = formatList(
    [...why].map(([code, ones]) => t(`desk.campaign.left.${code}`, { count: ones.length })),
    language,
  );
  const coverage = t('desk.campaign.method.coverage', {
    streams: t('desk.campaign.streams', { count: members.length }),
    hours: hours(all.hours),
    coverage: percent(all.coverage),
  });
  const left = leftOut.length === 0 ? t('desk.campaign.left.none') : t('desk.campaign.left.short', { list });
  const day = (text: string) => formatDate(Date.parse(`${text}T00:00:00Z`), 'UTC', language);
  const platforms = (metric: RankedMetric, { addedUp, platforms: parts = [], currency }: Figure) =>
    addedUp && parts.length > 1
      ? parts
          .map(({ name, amount, precision }) => `${name} ${precision > 0 ? '≈' : ''}${drawn(metric, amount, currency, language)}`)
          .join(' + ')
      : '';
  return {
    platforms,
    title: ({ metric }) => t(`desk.campaign.table.title.${per}`, { metric: t(`common.metric.${metric}`) }),
    figure,
    corrected: (metric, of) =>
      [
        t('desk.campaign.table.corrected', { value: figure(metric, of) }),
        ...(of.asRead ? [t('desk.campaign.table.asRead', { platforms: formatList(of.asRead, language) })] : []),
      ].join(' '),
    value: (metric, { group, value }) => figure(metric, group.figures[metric], value),
    lines: ({ metric, remarks }) => [
      [t(`desk.campaign.method.${metric}`), t(`desk.campaign.method.${per}`), t('desk.campaign.method.ties')].join(
        language === 'en' ? ' ' : '',
      ),
      coverage,
      ...remarks.map((remark) => t(`desk.campaign.remark.${remark}`)),
      left,
    ],
    coverage,
    leftOut: left,
    days:
      campaign.from === campaign.to
        ? day(campaign.from)
        : t('desk.campaign.days', { from: day(campaign.from), to: day(campaign.to) }),
    hours,
    percent,
  };
}

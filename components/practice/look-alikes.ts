/** The texts of the numbers that stand beside the metrics and are something else. A reader that takes one of them for a metric reads wrong. */
import type { ShowState } from '../../utils/domain/show/state';
import type { Language, Translator } from '../../utils/i18n';
import { NO_VALUE } from './Digits';
import { showCount, showMoney, showShare } from './platform-text';

export type LookAlike =
  | 'yesterday'
  | 'averageViewers'
  | 'peakViewers'
  | 'perThousand'
  | 'conversion'
  | 'refundedOrders'
  | 'perHour'
  | 'averageStay';

/** The text of a look-alike; yesterday's amount is there before the start as well. */
export function lookAlikeText(which: LookAlike, { alike, yesterdayMinor }: ShowState, { language, t }: Translator): string {
  if (which === 'yesterday') return showMoney(yesterdayMinor, language, 'exact').text;
  if (alike === undefined) return NO_VALUE;
  switch (which) {
    case 'averageViewers':
      return showCount(alike.averageViewers, language, 'short').text;
    case 'peakViewers':
      return showCount(alike.peakViewers, language, 'short').text;
    case 'perThousand':
      return t('practice.yuan', { amount: showMoney(alike.perThousandMinor, language, 'exact').text.slice(1) });
    case 'perHour':
      return showMoney(alike.perHourMinor, language, 'short').text;
    case 'conversion':
      return showShare(alike.conversion);
    case 'refundedOrders':
      return showCount(alike.refundedOrders, language, 'exact').text;
    case 'averageStay':
      return t('practice.stay', { minutes: Math.floor(alike.averageStayS / 60), seconds: alike.averageStayS % 60 });
  }
}

export const RECENT = ['audience', 'revenue', 'orders', 'buyers', 'followers'] as const;

/** A metric's growth over the last five minutes. */
export function recentText(metric: (typeof RECENT)[number], { recent }: ShowState, language: Language): string {
  const amount = recent?.[metric];
  if (amount === undefined) return NO_VALUE;
  return (metric === 'revenue' ? showMoney(amount, language, 'exact') : showCount(amount, language, 'exact')).text;
}

/** The single door to how numbers, money and time are drawn. Locale and time zone come in as arguments; words around a number are left to `i18n`. */
import type { Quantity } from './metrics/metric';
import { currencyExponent } from './numbers/currency';
import type { Amount } from './reading';

/** Intl objects cost tens of microseconds to build; one is kept for each set of options. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function kept<T>(formats: Map<string, T>, key: string, make: () => T): T {
  const found = formats.get(key) ?? make();
  formats.set(key, found);
  return found;
}

function numbers(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(numberFormats, locale + JSON.stringify(options), () => new Intl.NumberFormat(locale, options));
}

function dates(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + timeZone + JSON.stringify(options);
  return kept(dateFormats, key, () => new Intl.DateTimeFormat(locale, { ...options, timeZone }));
}

/** Minor units as a plain number in major units, on the digits: 123456 CNY is `1234.56`, 1250 is `12.5`, 1234 JPY is `1234`. */
export function toMajor(minor: number, currency: string | undefined): string {
  const exponent = currencyExponent(currency);
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const fraction = digits.slice(digits.length - exponent).replace(/0+$/, '');
  return (minor < 0 ? '-' : '') + digits.slice(0, digits.length - exponent) + (fraction && `.${fraction}`);
}

/** A whole number in full: `12,345`. */
export function formatCount(n: number, locale: string): string {
  return numbers(locale, { maximumFractionDigits: 0 }).format(n);
}

/** A number with at most one digit after the point: `2.5`, `12`. */
export function formatDecimal(n: number, locale: string): string {
  return numbers(locale, { maximumFractionDigits: 1 }).format(n);
}

/** Names in a row, without an "and": `A, B`, `A、B`. Empty for none. */
export function formatList(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(names);
}

/** A whole number in short: `1.2万`, `12.3K`. */
export function formatCompact(n: number, locale: string): string {
  return numbers(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(n);
}

function money(minor: number, currency: string | undefined, locale: string, options: Intl.NumberFormatOptions): string {
  // Given as digits: a double of a hundredth of 9e15 would lose its last digit.
  const major = toMajor(minor, currency) as Intl.StringNumericLiteral;
  if (currency === undefined) return numbers(locale, { minimumFractionDigits: 2, ...options }).format(major);
  const digits = currencyExponent(currency);
  const style: Intl.NumberFormatOptions = {
    style: 'currency',
    currency,
    currencyDisplay: currency === 'CNY' ? 'narrowSymbol' : 'symbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    ...options,
  };
  const drawn = numbers(locale, style).format(major);
  // `¥` is for yuan here; yen say so in every language.
  return currency === 'JPY' ? drawn.replace(/(?:JP)?[¥￥]/, 'JP¥') : drawn;
}

/** Money in full, from minor units: `¥1,234.50`. Without a currency, the number alone. */
export function formatMoney(minor: number, currency: string | undefined, locale: string): string {
  return money(minor, currency, locale, {});
}

/** A price, from minor units, with no fraction when there is none: `¥99`, `¥39.90`. */
export function formatPrice(minor: number, currency: string | undefined, locale: string): string {
  return money(minor, currency, locale, { trailingZeroDisplay: 'stripIfInteger' });
}

/** Money in short, from minor units: `¥1.2万`, `¥12.3K`. */
export function formatCompactMoney(minor: number, currency: string | undefined, locale: string): string {
  return money(minor, currency, locale, { notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 });
}

/**
 * A change per minute with its sign; `≈` when it was made of rounded values (`precision` > 0). Money, in minor units, when
 * `currency` is given. "per minute" itself is the interface's word.
 */
export function formatRate(perMinute: number, locale: string, rate: { precision: number; currency?: string }): string {
  const sign = { signDisplay: 'exceptZero' as const };
  const digits = Math.abs(perMinute) < 10 && rate.precision === 0 ? 1 : 0;
  const drawn =
    rate.currency === undefined
      ? numbers(locale, { maximumFractionDigits: digits, ...sign }).format(perMinute)
      : money(Math.round(perMinute), rate.currency, locale, { trailingZeroDisplay: 'stripIfInteger', ...sign });
  return rate.precision > 0 ? `≈${drawn}` : drawn;
}

/** A ratio as a percentage: 0.865 is `87%`, with `digits: 1` `86.5%`. */
export function formatPercent(ratio: number, locale: string, digits = 0): string {
  return numbers(locale, { style: 'percent', maximumFractionDigits: digits }).format(ratio);
}

/** A value as it is known: `≈` before a rounded one, `+` behind "at least". `short` draws compactly. */
export function formatAmount(value: Amount, quantity: Quantity, locale: string, options: { short?: boolean } = {}): string {
  const count = options.short ? formatCompact : formatCount;
  const sum = options.short ? formatCompactMoney : formatPrice;
  const drawn = quantity === 'money' ? sum(value.amount, value.currency, locale) : count(value.amount, locale);
  if (value.atLeast) return `${drawn}+`;
  return value.precision > 0 ? `≈${drawn}` : drawn;
}

const UNITS = {
  zh: { day: ' 天', hour: ' 小时', minute: ' 分钟', second: ' 秒' },
  en: { day: ' d', hour: ' h', minute: ' min', second: ' s' },
} as const;

function units(locale: string) {
  return locale.startsWith('zh') ? UNITS.zh : UNITS.en;
}

/** How long something took, from ms: the two largest units, `3 h 5 min`, `45 s`. Negative is taken as nothing. */
export function formatDuration(ms: number, locale: string): string {
  const unit = units(locale);
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const parts: [number, string][] = [
    [Math.floor(seconds / 86_400), unit.day],
    [Math.floor(seconds / 3600) % 24, unit.hour],
    [Math.floor(seconds / 60) % 60, unit.minute],
    [seconds % 60, unit.second],
  ];
  const first = parts.findIndex(([n]) => n > 0);
  if (first < 0) return `0${unit.second}`;
  return parts
    .slice(first, first + 2)
    .filter(([n]) => n > 0)
    .map(([n, name]) => formatCount(n, locale) + name)
    .join(' ');
}

/** How old something is, from ms, in its largest unit: `3 s`, `5 min`. */
export function formatAge(ms: number, locale: string): string {
  const unit = units(locale);
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 60) return seconds + unit.second;
  if (seconds < 3600) return Math.floor(seconds / 60) + unit.minute;
  if (seconds < 86_400) return Math.floor(seconds / 3600) + unit.hour;
  return formatCount(Math.floor(seconds / 86_400), locale) + unit.day;
}

/** A running timer, from ms: `4:05`, `1:04:05`, `-0:30` when the time is over. Counts down to 0 and not past it by rounding. */
export function formatTimer(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const sign = ms < 0 && seconds > 0 ? '-' : '';
  return `${sign}${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

/** Time of day, 24 hours: `20:14`; with seconds when wanted. */
export function formatClock(at: number, timeZone: string, locale: string, options: { seconds?: boolean } = {}): string {
  const second = options.seconds ? { second: '2-digit' as const } : {};
  return dates(locale, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...second }).format(at);
}

/** A day: `2026年5月1日`, `1 May 2026` as the locale has it. */
export function formatDate(at: number, timeZone: string, locale: string): string {
  return dates(locale, timeZone, { year: 'numeric', month: locale.startsWith('zh') ? 'long' : 'short', day: 'numeric' }).format(
    at,
  );
}

/** Day and time of day. */
export function formatDateTime(at: number, timeZone: string, locale: string): string {
  return `${formatDate(at, timeZone, locale)} ${formatClock(at, timeZone, locale)}`;
}

/** ISO 8601 with milliseconds and the offset that held then in the zone: `2026-05-01T20:14:03.120+08:00`. */
export function isoWithOffset(at: number, timeZone: string): string {
  const zone = dates('en', timeZone, { timeZoneName: 'longOffset' }).formatToParts(at);
  // `GMT`, `GMT+08:00`, and for years before zones were kept `GMT-00:01:15`.
  const [, sign = '+', hours = '00', minutes = '00'] =
    /GMT(?:([+-])(\d\d):(\d\d))?/.exec(zone.find((part) => part.type === 'timeZoneName')?.value ?? '') ?? [];
  const offsetMs = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return `${new Date(at + offsetMs).toISOString().slice(0, -1)}${sign}${hours}:${minutes}`;
}

export { currencyExponent };

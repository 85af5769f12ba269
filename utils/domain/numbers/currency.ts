/** Currencies: how they are written on dashboards, and their minor units. Drawing money is left to `domain/format`. */

/**
 * Written form, then the currencies it may stand for; the first is meant when the page's adapter names none of them.
 * `¥` is ambiguous (CNY, JPY), `円` is not. `元` and `$` are shared by several currencies.
 */
const WRITTEN =
  '¥ CNY JPY|元 CNY TWD HKD SGD MOP|圆 CNY|人民币 CNY|RMB CNY|CN¥ CNY|YUAN CNY|円 JPY|JP¥ JPY|日元 JPY|YEN JPY|' +
  '$ USD HKD TWD SGD AUD CAD NZD MXN|US$ USD|美元 USD|NT$ TWD|HK$ HKD|S$ SGD|A$ AUD|C$ CAD|CA$ CAD|R$ BRL|MX$ MXN|' +
  '€ EUR|£ GBP|₩ KRW|원 KRW|₹ INR|₫ VND|Đ VND|RP IDR|฿ THB|RM MYR|₱ PHP';

const currencies = new Map<string, string[]>();
for (const line of WRITTEN.split('|')) {
  const [sign = '', ...codes] = line.split(' ');
  currencies.set(sign, codes);
  for (const code of codes) currencies.set(code, [code]);
}
for (const code of ['KWD', 'BHD', 'AED', 'SAR', 'CHF']) currencies.set(code, [code]);

/** ISO 4217 exponents that are not 2, of currencies a dashboard of these platforms may show. */
const EXPONENTS: Readonly<Record<string, number>> = {
  JPY: 0,
  KRW: 0,
  VND: 0,
  CLP: 0,
  ISK: 0,
  KWD: 3,
  BHD: 3,
  OMR: 3,
  JOD: 3,
  TND: 3,
};

/** ISO 4217's code for "no currency". As a hint: nobody can tell which of several currencies a sign stands for on this page. */
export const NO_CURRENCY = 'XXX';

/** The currency that a sign, word or ISO code stands for; `hint` decides among several. Absent = no currency at all. */
export function readCurrency(written: string, hint?: string): string | undefined {
  const codes = currencies.get(written.normalize('NFKC').replace(/\.$/, '').toUpperCase());
  if (hint === NO_CURRENCY && codes && codes.length > 1) return NO_CURRENCY;
  return codes && (hint && codes.includes(hint) ? hint : codes[0]);
}

/** Decimal digits of the minor unit (ISO 4217): 2 for CNY, 0 for JPY, 3 for KWD; 2 where the currency is not known. */
export function currencyExponent(currency?: string): number {
  return (currency === undefined ? undefined : EXPONENTS[currency]) ?? 2;
}

/** How a page writes its numbers, so that a text like `¥1,234.50` need not be kept beside its amount 123450. */

export interface RawForm {
  before: string;
  after: string;
  /** Digits of the amount that stand behind the point: 2 for yuan of fen, 4 for 万. */
  shift: number;
  /** Digits that are written behind the point. */
  digits: number;
  /** Thousands are parted by commas. */
  comma?: true;
}

const NUMBER = /^(\D*)(\d[\d,]*)(?:\.(\d+))?(\D*)$/;
const MOST_SHIFT = 9;

/** The text of an amount in a form; null when the form would lose digits of it. */
export function drawRaw(amount: number, form: RawForm): string | null {
  if (amount < 0 || !Number.isSafeInteger(amount)) return null;
  const all = String(amount).padStart(form.shift + 1, '0');
  const whole = all.slice(0, all.length - form.shift);
  const fraction = all.slice(all.length - form.shift);
  if (/[1-9]/.test(fraction.slice(form.digits))) return null;
  const written = fraction.slice(0, form.digits).padEnd(form.digits, '0');
  const grouped = form.comma ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return `${form.before}${grouped}${written && `.${written}`}${form.after}`;
}

/** The form in which a text writes an amount; null when there is none, and the text must be kept. */
export function formOf(raw: string, amount: number): RawForm | null {
  const match = NUMBER.exec(raw);
  if (!match) return null;
  const [, before = '', whole = '', fraction = '', after = ''] = match;
  for (let shift = 0; shift <= MOST_SHIFT; shift++) {
    const form: RawForm = {
      before,
      after,
      shift,
      digits: fraction.length,
      ...(whole.includes(',') ? { comma: true as const } : {}),
    };
    if (drawRaw(amount, form) === raw) return form;
  }
  return null;
}

/** Takes a run of digits and separators apart into whole and fraction, exactly; what stands around it is left to `parse.ts`. */

export interface Digits {
  whole: string;
  fraction: string;
  grouped: boolean;
}

/**
 * `dot`: the page groups by dots and has decimal commas (ID, VN, DE). Without it, comma and dot are taken the other way
 * round; a form that only one reading fits (`1.234,56`, `1.234.567`) is taken in that reading wherever it stands.
 * A group that is not of three digits is no number: it may be one whose digits are still moving.
 */
export function splitDigits(run: string, dot: boolean): Digits | null {
  const marks = run.replace(/\d/g, '');
  const parts = run.split(/[.,']/);
  const last = marks.at(-1);
  const before = marks.slice(0, -1);
  const groupMark = dot ? '.' : ',';
  const lastIsDecimal = last !== undefined && last !== "'" && (before ? !before.includes(last) : last !== groupMark);
  const fraction = lastIsDecimal ? (parts.pop() ?? '') : '';
  const [head = '', ...groups] = parts;
  const groupMarks = lastIsDecimal ? before : marks;
  if (new Set(groupMarks).size > 1) return null;
  if (groups.length > 0 && (head.length > 3 || groups.some((group) => group.length !== 3))) return null;
  return { whole: parts.join(''), fraction, grouped: groups.length > 0 };
}

/**
 * `whole.fraction` × 10^shift as an integer, computed on the digits. `fraction`: digits would be lost.
 * `overflow`: beyond 9·10^15, where doubles stop being exact.
 */
export function scaled(digits: Digits, shift: number): number | 'fraction' | 'overflow' {
  const lost = digits.fraction.slice(shift);
  if (/[1-9]/.test(lost)) return 'fraction';
  const kept = digits.fraction.slice(0, shift);
  const amount = Number(digits.whole + kept + '0'.repeat(shift - kept.length));
  return amount > 9e15 ? 'overflow' : amount;
}

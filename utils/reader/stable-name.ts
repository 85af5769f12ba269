/** Tells names that a person gave to a place on the page from those that a build tool, a framework or a state made up. */

const GENERATED =
  /^(?:css|sc|jsx|jss|svelte|emotion|styled|tw|ember|rc|radix|headlessui|react|mui|el-id|vue|data-v|ng|_ng)[-_:]|^[_:]/i;
/** What comes and goes with a pointer, a choice or an animation. */
const STATE =
  /(?:^|[-_])(?:active|hover(?:ed)?|focus(?:ed)?|select(?:ed)?|checked|open(?:ed)?|current|loading|disabled|hidden|visible|enter|leave|appear|anim\w*|motion|first|last|odd|even|dark|light)(?:$|[-_])|^(?:is|has)-/i;

/** A word that a person may have written: letters with vowels among them, or the two or three letters of an abbreviation. */
const isWord = (word: string) => !/[^aeiouy]{5,}/i.test(word) && !/^[^aeiouy]{4,}$/i.test(word);

/** Whether a class or id reads like a name: words, few digits, no hash behind the last dash. */
export function isStableName(name: string): boolean {
  if (name.length < 2 || name.length > 48 || !/^[\w\u0080-\uffff-]+$/.test(name)) return false;
  if (GENERATED.test(name) || STATE.test(name)) return false;
  // `Ab3xZ`: letters around a digit, or three digits in a row, are counted or drawn by lot.
  if (/[a-z]\d+[a-z]/i.test(name) || /\d{3,}/.test(name)) return false;
  const words = name.split(/[-_\d]+|(?<=[a-z])(?=[A-Z])/).filter((word) => /[a-z]/i.test(word));
  // `kQzPw`: more scraps than words.
  const scraps = words.filter((word) => word.length < 3).length;
  return words.every(isWord) && (words.length < 2 || scraps < Math.max(2, words.length));
}

const ATTRIBUTES = /^(?:role|name|aria-label|data-(?!v-|s-|reactid)[a-z][a-z0-9-]{0,20})$/;

/** Whether an attribute names the place and not what is shown in it: no digits, and no sentence. */
export const isStableAttribute = (name: string, value: string): boolean =>
  ATTRIBUTES.test(name) &&
  value.length > 1 &&
  value.length <= 40 &&
  !/\d/.test(value) &&
  !/["\\\n]/.test(value) &&
  (name === 'aria-label' || isStableName(value.replace(/[\s:./]+/g, '-')));

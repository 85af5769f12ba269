// @ts-check
/** The product's own words, so that a script finds a button by the name that a person reads. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The texts of one room in a language, as nested objects. @param {'en' | 'zh-CN'} lang @param {string} room */
export const texts = (lang, room) => JSON.parse(readFileSync(resolve('assets', 'locales', lang, `${room}.json`), 'utf8'));

/** Which names of a page a selector may rest on. */
import { describe, expect, it } from 'vitest';
import { isStableAttribute, isStableName } from '../../utils/reader/stable-name';

describe('a name that a person gave', () => {
  it.each([
    'gmv',
    'total-amount',
    'J_totalAmount',
    'card_value',
    'liveData',
    'ant-statistic-content-value',
    'el-statistic__number',
    'arco-statistic-value-integer',
    'semi-card-body',
    'col-12',
    '成交金额',
  ])('%s', (name) => expect(isStableName(name)).toBe(true));
});

describe('a name that something made up, or that comes and goes', () => {
  it.each([
    'css-1x2y3z',
    'css-xkqzwv',
    'sc-bdVaJa',
    'sc-kQzPwb',
    'jsx-3121034',
    'svelte-1tky8bj',
    '_value_1a2b3_5',
    'value__3Xk2d',
    'index_card__Ab12c',
    'data-v-7ba5bd90',
    'rc-tabs-0-tab-1',
    ':r1a:',
    'radix-5',
    'el-id-1024-3',
    'ember431',
    'a1b2c3d4',
    'room-7123456789',
    'is-active',
    'item-hover',
    'ant-tabs-tab-active',
    'fade-enter',
    'selected',
    'x',
    'a'.repeat(49),
  ])('%s', (name) => expect(isStableName(name)).toBe(false));
});

describe('an attribute', () => {
  it.each([
    ['data-e2e', 'live-gmv', true],
    ['aria-label', '成交 金额', true],
    ['role', 'status', true],
    ['data-v-7ba5bd90', '', false],
    ['data-value', '1234', false],
    ['aria-label', '成交金额 1,234', false],
    ['style', 'color:red', false],
    ['href', '#top', false],
    ['data-id', 'css-1x2y3z', false],
    ['name', 'x"]b', false],
  ])('%s="%s"', (name, value, stable) => expect(isStableAttribute(name, value)).toBe(stable));
});

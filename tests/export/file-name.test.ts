import { describe, expect, it } from 'vitest';
import { exportName } from '../../utils/export/file-name';

const AT = Date.UTC(2026, 4, 1, 17);

describe('exportName', () => {
  it.each([
    ['临县红枣专场', '主播台_临县红枣专场_2026-05-02.csv'],
    ['a/b\\c:d*e?"f<g>h|i', '主播台_a b c d e f g h i_2026-05-02.csv'],
    ['  ..秘密.. ', '主播台_秘密_2026-05-02.csv'],
    ['一\n二\u0000三\u202e四', '主播台_一 二 三 四_2026-05-02.csv'],
    ['', '主播台_2026-05-02.csv'],
    ['👨‍👩‍👧'.repeat(40), undefined],
  ])('names %j', (title, name) => {
    const made = exportName('主播台', title, AT, 'Asia/Shanghai', 'csv');
    if (name) expect(made).toBe(name);
    expect([...made].length).toBeLessThan(90);
    expect(made).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});

/** Tables for the desk's browser tests: 60 products as a county's office keeps them. */
const GOODS = ['红枣', '核桃', '小米', '陈醋', '党参', '连翘茶', '沙棘汁', '腐竹', '苹果', '玉露香梨'];
const COUNTIES = ['临县', '沁源', '隰县', '吉县', '汾阳', '岚县'];

/** 60 rows, every product another one; the prices as people write them. */
export function sixtyProducts(): string {
  const rows = COUNTIES.flatMap((county, c) =>
    GOODS.map((name, i) => {
      const price = 29 + c * 10 + i;
      return `${county}${name},山西${county},${i + 1} 斤/箱,￥${price * 2}.00,${price}.9,${1000 + i},包邮，48小时发货,产自${county}，口感清甜`.replace(
        /，/g,
        '、',
      );
    }),
  );
  return ['品名,产地,规格,原价,直播价,库存,发货,卖点1', ...rows].join('\r\n');
}

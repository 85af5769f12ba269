/** Brings a label to one spelling, so that width, case, script, icons and marks do not matter; its meaning is left to `words.ts`. */

/** Traditional and Japanese forms beside the simplified one they are read as. */
const FORMS =
  '观觀観 线線 计計 订訂 单單単 额額 销銷 购購 买買 数數 实實 时時 当當 场場 间間 赞讚贊 评評 论論 转轉転 发發発 丝絲 点點 击擊 总總総 笔筆 万萬 亿億 进進 访訪 问問 视視 听聽聴 费費 卖賣売 员員 关關 现現 积積 贩販 观観 户戶 广廣広 绩績 营營 业業 众眾衆 览覽覧 线綫 弹彈弾 个個 库庫 较較 预預 标標 约約 后後 异異 净淨 均 价價価 达達 内內 开開 来來 达達 临臨 热熱 气氣気 礼禮 续續続 获獲 规規 增増 请請 优優 经經 终終 团團団';

const forms = new Map<string, string>();
for (const [simple = '', ...others] of FORMS.split(' ')) for (const other of others) forms.set(other, simple);

const MARKS =
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u2139\u2460-\u24ff\u2753-\u2755\u2776-\u2793\ue000-\uf8ff:：?？*'’]|\ufe0e|\ufe0f|\u{1f6c8}/gu;

/** One spelling: NFKC, lower case, simplified characters, no help icons, colons, question marks or invisible characters. */
export function fold(text: string): string {
  return text
    .replace(MARKS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3400-\u9fff]/g, (character) => forms.get(character) ?? character)
    .replace(/real[- ]time/g, 'realtime')
    .replace(/[-_.,]/g, ' ')
    .replace(/#/g, ' number ')
    .replace(/\//g, ' per ')
    .replace(/%/g, '率')
    .replace(/\s+/g, ' ')
    .trim();
}

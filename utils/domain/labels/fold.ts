/** Brings a label to one spelling, so that width, case, script, icons and marks do not matter; its meaning is left to `words.ts`. */

/** Traditional and Japanese characters of the words in `words.ts`, and below each the simplified one it is read as. */
const FORMS =
  '觀観線計訂單単額銷購買數實時當場間讚評論轉転發絲點擊總総筆進訪問視聽聴費賣売現積販眾個価價較預標約広廣過續規営業関關顧營彈績產貨寶帶這瀏覽覧閲來開獲獨淨佔庫長環見増內収';
const READ_AS =
  '观观线计订单单额销购买数实时当场间赞评论转转发丝点击总总笔进访问视听听费卖卖现积贩众个价价较预标约广广过续规营业关关顾营弹绩产货宝带这浏览览阅来开获独净占库长环见增内收';

const MARKS =
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u2139\u2460-\u24ff\u2753-\u2755\u2776-\u2793\ue000-\uf8ff:：?？*'’]|\ufe0e|\ufe0f|\u{1f6c8}/gu;

/** One spelling: NFKC, lower case, simplified characters, no help icons, colons, question marks or invisible characters. */
export function fold(text: string): string {
  return text
    .replace(MARKS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3400-\u9fff]/g, (character) => READ_AS[FORMS.indexOf(character)] ?? character)
    .replace(/real[- ]time/g, 'realtime')
    .replace(/[-_.,]/g, ' ')
    .replace(/#/g, ' number ')
    .replace(/\//g, ' per ')
    .replace(/%/g, '率')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u3040-\u9fff]) (?=[\u3040-\u9fff])/g, '')
    .trim();
}

/** Tells whether a sentence names a date, or a time and a place, as the rules on promotions and the 2023 guideline ask. */

const DATE =
  /\d{1,2}\s*月\s*\d{1,2}|[一二三四五六七八九十]{1,2}月[初一二三四五六七八九十廿]{1,3}[日号]?|(?:19|20)\d\d[-/.年]\s*\d{1,2}[-/.月]\s*\d{1,2}/;
const PERIOD =
  /(?:19|20)\d\d|[〇零一二三四五六七八九]{4}年|截至|截止|去年|今年|前年|上半年|下半年|季度|上个月|\d{1,2}月|近[一二三两四五六七八九十\d]{1,2}年/;
const PLACE =
  /[全本我][省市县区镇乡村州]|[\u4e00-\u9fff]{2}[县镇州盟旗]|(?:^|[^超城上门都夜菜股集])市(?![场面价民值])|[\u4e00-\u9fff](?:山|河|江|湖|苏|南|北|东|西|川|州|宁|徽|建|海|肃|疆|林)省/;

/** A day with its month, written in any usual way; "today" or a clock time is no date, since a script is read again another day. */
export function namesDate(sentence: string): boolean {
  return DATE.test(sentence.normalize('NFKC'));
}

/** A period and a place smaller than the country, both: what makes a provable rank allowed. */
export function namesTimeAndPlace(sentence: string): boolean {
  const text = sentence.normalize('NFKC');
  return PERIOD.test(text) && PLACE.test(text);
}

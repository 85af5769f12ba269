/**
 * Traditional characters and digit look-alikes to the simplified ones, for comparing only. Covers every character of the word lists
 * and the ones that live-selling speech uses around them; it is no general converter.
 */

/** Pairs: traditional, simplified. */
const PAIRS =
  '國国級级極极頂顶獨独無无絕绝顛颠峯峰終终緻致對对萬万領领補补內内銷销軍军網网質质優优強强讚赞棒棒實实惠惠劃划算算值值錢钱價价廉廉' +
  '鮮鲜進进歡欢愛爱評评熱热暢畅賣卖爆爆徵征純纯營营養养嫩嫩脆脆糯糯專专業业權权威威齊齐環环綠绿與与東东創创選选款款個个僅仅驗验' +
  '療疗癒愈醫医藥药到到除除疤疤淡淡消消炎炎抗抗熱热解解毒毒淤瘀壓压糖糖調调節节分分祕秘血血補补安安菌菌殺杀滅灭癌癌増增強强' +
  '效效退退錢钱穩稳賺赚賠赔躺躺險险報报搶抢沒没過过機机會会瘋疯點点擊击驚惊開开獎奖財财運运護护兇凶兇凶轉转來来時时風风' +
  '獻献濟济歲岁顆颗產产區区縣县鄉乡鎮镇莊庄農农園园棗枣蘋苹麵面醬酱雞鸡鴨鸭魚鱼蝦虾參参蔘参葉叶漿浆湯汤雙双單单雜杂糧粮' +
  '豬猪馬马羊羊鵝鹅蟲虫樹树種种類类顏颜條条紅红綿绵絲丝線线織织繡绣結结給给統统經经績绩續续維维綱纲約约級级紀纪' +
  '說说話话語语請请謝谢誰谁讓让講讲課课談谈論论設设許许證证識识護护讀读變变計计記记訂订認认誠诚試试詳详誤误調调' +
  '們们個个傳传傷伤價价億亿優优償偿儘尽兒儿兩两冊册凍冻準准減减幾几創创劇剧劑剂勝胜務务動动勞劳勢势勵励勸劝' +
  '衛卫參参員员問问啟启單单嚐尝嘗尝嗎吗國国圍围圖图團团場场塊块堅坚報报壞坏壓压壽寿夠够夢梦奪夺奮奋獎奖婦妇媽妈' +
  '學学寶宝實实審审寫写寬宽對对導导將将屆届屬属層层嶺岭島岛帶带幣币幫帮庫库廠厂廣广廚厨應应張张彈弹當当彙汇後后復复' +
  '徑径從从恆恒悅悦惡恶慣惯慶庆憂忧憑凭懷怀戲戏戶户拋抛掃扫採采換换揀拣損损搖摇攤摊擇择擔担據据擠挤擴扩擺摆擁拥' +
  '數数斷断於于昇升晉晋暫暂曬晒書书條条楊杨業业樂乐樣样樓楼標标檢检櫃柜歐欧歷历歸归殘残殼壳氣气決决沖冲沒没' +
  '減减測测湊凑準准滿满漢汉潔洁濃浓濕湿灣湾爐炉爛烂為为爲为爭争爺爷牆墙狀状現现環环瓊琼產产畝亩畫画異异當当' +
  '發发髮发盜盗盡尽監监盤盘眾众睏困礙碍禮礼禍祸離离稱称穀谷積积穌稣窮穷竅窍競竞筆笔簡简籃篮籌筹簽签籤签' +
  '練练縮缩總总繼继續续罈坛罷罢羅罗義义習习聞闻聯联聲声職职肅肃腦脑臉脸臟脏臨临舉举舊旧艙舱藝艺蘭兰蘿萝蔥葱薑姜' +
  '處处號号虧亏衝冲裝装裡里裏里製制複复襯衬見见規规視视親亲覺觉覽览觀观觸触訊讯許许貨货貪贪貧贫貴贵買买費费貼贴資资' +
  '賓宾賣卖賴赖購购贈赠贊赞趙赵趕赶趨趋跡迹踐践車车軟软較较載载輕轻輛辆輩辈輸输轟轰辦办農农遠远適适遞递遲迟' +
  '遺遗還还邊边郵邮鄰邻醜丑釀酿釋释鐘钟鐵铁鋪铺錄录鍋锅錯错鏡镜長长門门間间閃闪閉闭閱阅關关陳陈陽阳陰阴隊队階阶' +
  '際际隨随隱隐難难雲云電电霧雾靈灵靜静響响項项順顺須须預预頓顿頭头頻频題题額额願愿顧顾顯显飛飞飯饭飲饮飽饱飾饰' +
  '餅饼餘余館馆饅馒首首騎骑騙骗驅驱驟骤體体髒脏鬆松鬥斗鬧闹鮑鲍鱷鳄鳳凤鳥鸟鴻鸿鹹咸鹽盐麗丽麥麦黃黄黨党齡龄龍龙' +
  // Not traditional, but read the same: banker's digits, and circled digits that NFKC leaves alone.
  '壹一弌一貳二贰二叁三〇零❶1➀1➊1⓵1⓿0';

const TABLE: ReadonlyMap<string, string> = (() => {
  const table = new Map<string, string>();
  const characters = [...PAIRS];
  for (let i = 0; i + 1 < characters.length; i += 2) table.set(characters[i] as string, characters[i + 1] as string);
  return table;
})();

/** One character as the lists write it; any other character stays as it is. */
export function simplify(character: string): string {
  return TABLE.get(character) ?? character;
}

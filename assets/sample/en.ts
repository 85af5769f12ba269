/** The sample show's English words: origin, size and use, no health claims and no superlatives. Prices, stock and people are invented. */
import type { SampleWords } from './goods';

export const words: SampleWords = {
  title: 'Sample: specialties of Shanxi and Guangxi',
  goods: {
    'linxian-dates': {
      name: 'Linxian red dates',
      origin: 'Linxian, Lüliang, Shanxi',
      unit: '2.5 kg box',
      gift: '1 pack of walnut-filled dates (50 g)',
      shipping: 'Sent within 48 h, free (except Xinjiang, Tibet)',
      points: [
        'Grown on the Yellow River bank, half dried on the tree',
        'Break one open: thick flesh, small stone',
        '2.5 kg a box, in small bags',
        'Type “dates” if you want some',
        'Linxian dates: sweet all the way home',
      ],
    },
    'qinyuan-codonopsis': {
      name: 'Qinyuan codonopsis',
      origin: 'Qinyuan, Changzhi, Shanxi',
      unit: '500 g bag',
      shipping: 'Sent within 72 h, free',
      points: [
        'Grown in the Qinyuan hills, above 1,000 m',
        'Show the cut: a daisy pattern, firm skin',
        'How to eat it? Two or three roots in chicken soup',
        'Talk about cooking, not about health',
      ],
    },
    'qinyuan-yuba': {
      name: 'Qinyuan yuba',
      origin: 'Qinyuan, Changzhi, Shanxi',
      unit: '3 bags of 250 g',
      gift: '2 sachets of salad dressing',
      shipping: 'Sent within 48 h, free',
      points: [
        'Soy beans and spring water, lifted by hand',
        'Two hours in cold water; it holds when boiled',
        'Salad or braised: how do you make it?',
        'Ingredients: soy beans, water',
      ],
    },
    'nanning-orange': {
      name: 'Nanning orah oranges',
      origin: 'Wuming, Nanning, Guangxi',
      unit: '4.5 kg box, net',
      shipping: 'Picked and sent, bad fruit refunded',
      points: [
        'Peel one now, show the juice',
        '65 mm and over, picked to order',
        'How many are you at home: 2.5 or 4.5 kg?',
        'Bad fruit? Send a photo, we refund it',
        'Wuming oranges: a mouthful of juice',
      ],
    },
    'wuzhou-liubao': {
      name: 'Wuzhou Liubao tea',
      origin: 'Cangwu, Wuzhou, Guangxi',
      unit: '250 g tin',
      gift: '1 travel strainer',
      shipping: 'Sent within 48 h, free',
      points: [
        'Dark tea, aged since 2019',
        'Show the brew: red, deep, clear',
        'How to keep it? Dry and out of the light',
        'Talk about taste, not about health',
      ],
    },
    'jixian-apple': {
      name: 'Jixian apples',
      origin: 'Jixian, Linfen, Shanxi',
      unit: 'box of 12 (about 3 kg)',
      shipping: 'Sent within 48 h, bad fruit refunded',
      points: ['Loess plateau: warm days, cold nights', 'Cut one: crisp and juicy', 'Do you like them crisp or soft?'],
    },
    'xixian-pear': {
      name: 'Xixian Yuluxiang pears',
      origin: 'Xixian, Linfen, Shanxi',
      unit: 'box of 8 (about 2.5 kg)',
      shipping: 'Sent from cold storage, bad fruit refunded',
      points: ['Thin skin, small core, no grit', 'Weigh one: over 300 g', 'How to keep them? In the fridge, wash before eating'],
    },
    'beihai-egg': {
      name: 'Beihai sea duck eggs',
      origin: 'Beihai, Guangxi',
      unit: 'box of 20',
      gift: '1 box of osmanthus cake',
      shipping: 'Sent within 48 h, broken ones refunded',
      points: [
        'Ducks kept by the mangroves; sandy yolks',
        'Cut one, show the yolk',
        'With porridge or with noodles?',
        'Cooked, ready to eat',
      ],
    },
  },
  hosts: {
    a: { name: 'Li He (sample)', title: 'Deputy county head', county: 'Qinyuan', tags: ['Changzhi', 'sample'] },
    b: { name: 'Wei Xiaojiang (sample)', title: 'Deputy mayor', county: 'Wuzhou', tags: ['Guangxi', 'sample'] },
  },
  turns: {
    greeting: {
      title: 'Greeting',
      script: 'Good evening, everybody! I am Li He, and I have brought some good things from home.',
    },
    song: { title: 'A folk song together', script: 'One verse of a folk song; then the oranges of Nanning.' },
    qa: {
      title: 'Questions and answers',
      script: 'Delivery, returns, recipes: one at a time. What we do not know we note down and answer later.',
    },
    thanks: {
      title: 'Thanks and close',
      script: 'Thank you for buying from our farmers. Questions about an order go to customer service. See you next time.',
    },
  },
};

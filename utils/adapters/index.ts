/** The catalogue of adapters: the only list of them. One line a platform, in the order of the files. */
import type { AdapterHints } from './adapter';
import { bilibili } from './bilibili';
import { douyinCompass } from './douyin-compass';
import { douyinControl } from './douyin-control';
import { douyinLife } from './douyin-life';
import { facebook } from './facebook';
import { jd } from './jd';
import { kuaishou } from './kuaishou';
import { atHost, matches } from './match';
import { pinduoduo } from './pinduoduo';
import { shopee } from './shopee';
import { taobao } from './taobao';
import { tiktokDashboard } from './tiktok-dashboard';
import { tiktokManager } from './tiktok-manager';
import { twitch } from './twitch';
import { wechatChannels } from './wechat-channels';
import { whatnot } from './whatnot';
import { xiaohongshu } from './xiaohongshu';
import { youtube } from './youtube';

export const ADAPTERS: readonly AdapterHints[] = [
  bilibili,
  douyinCompass,
  douyinControl,
  douyinLife,
  facebook,
  jd,
  kuaishou,
  pinduoduo,
  shopee,
  taobao,
  tiktokDashboard,
  tiktokManager,
  twitch,
  wechatChannels,
  whatnot,
  xiaohongshu,
  youtube,
];

/** The adapter whose addresses fit, as it is for this host; undefined for a page that is read by its labels alone. */
export function adapterFor(href: string): AdapterHints | undefined {
  const adapter = ADAPTERS.find((one) => one.matches.some((pattern) => matches(href, pattern)));
  return adapter && atHost(adapter, href);
}

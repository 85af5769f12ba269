/** What each message of the protocol must look like when it arrives. A message that does not fit is refused before any handler sees it. */
import * as z from 'zod/mini';
import { campaign } from './campaign';
import { profile, taughtPlace } from './profile';
import {
  amount,
  gapCause,
  id,
  instant,
  longText,
  MOST_POINTS,
  mark,
  metricId,
  names,
  pageMark,
  reasonText,
  shortText,
  snapshot,
} from './rows';
import { showEdits } from './show';

const tab = z.int().check(z.gte(0));
const session = z.strictObject({ session: id });

const gap = z.strictObject({
  id,
  session: id,
  source: id,
  from: instant,
  to: instant,
  cause: gapCause,
});

const logEntry = z.strictObject({
  at: instant,
  where: shortText,
  message: longText,
  detail: z.optional(longText),
  times: z.int().check(z.gte(1)),
});

/** One schema per message type, looked up with `Object.hasOwn` alone. */
export const MESSAGES = {
  hello: z.strictObject({
    href: z.string().check(z.maxLength(4000)),
    title: z.string().check(z.maxLength(1000)),
    boot: id,
    hasReader: z.boolean(),
    navigation: z.enum(['navigate', 'reload', 'back_forward', 'prerender']),
  }),
  store: z.strictObject({
    boot: id,
    snapshots: z.array(snapshot).check(z.maxLength(500)),
    gaps: z.array(gap).check(z.maxLength(100)),
    marks: z.array(pageMark).check(z.maxLength(200)),
  }),
  startRecording: z.strictObject({ tab, title: z.optional(shortText), hosts: z.optional(names) }),
  endSession: session,
  addMark: mark,
  changeMark: z.strictObject({
    id,
    patch: z.strictObject({
      until: z.optional(instant),
      at: z.optional(instant),
      seenAt: z.optional(instant),
      acknowledgedAt: z.optional(instant),
      text: z.optional(longText),
      title: z.optional(shortText),
      product: z.optional(id),
      hosts: z.optional(names),
      points: z.optional(z.array(id).check(z.maxLength(MOST_POINTS))),
      amount: z.optional(z.nullable(amount)),
      reason: z.optional(reasonText),
      takenBack: z.optional(reasonText),
    }),
  }),
  removeMark: z.strictObject({ id }),
  editSession: z.strictObject({
    session: id,
    patch: z.strictObject({
      title: z.optional(shortText),
      hosts: z.optional(names),
      county: z.optional(shortText),
      tags: z.optional(names),
      campaign: z.optional(shortText),
      note: z.optional(longText),
    }),
  }),
  deleteSession: session,
  restoreSession: session,
  splitSession: z.strictObject({ session: id, at: instant }),
  mergeSessions: z.strictObject({ sessions: z.array(id).check(z.minLength(2), z.maxLength(20)) }),
  undoReshape: session,
  readDashboard: z.strictObject({ tab, origin: shortText }),
  showSidebar: z.strictObject({ tab, shown: z.boolean() }),
  frame: z.strictObject({ tab: z.nullable(tab), action: z.enum(['collapse', 'expand', 'left', 'right', 'close']) }),
  openWindow: z.strictObject({ page: z.enum(['sidebar', 'prompter']), tab: z.optional(tab) }),
  saveShow: showEdits,
  getShow: z.optional(z.null()),
  confirmAdapter: z.strictObject({ adapter: shortText }),
  pick: z.strictObject({ tab: z.nullable(tab), metric: z.nullable(metricId), language: z.enum(['zh-CN', 'en']) }),
  pickKey: z.strictObject({ key: z.string().check(z.maxLength(20)) }),
  pickEnd: z.strictObject({ tab: z.nullable(tab) }),
  savePlace: z.strictObject({ tab: z.nullable(tab), place: taughtPlace }),
  confirmPlace: z.strictObject({ tab: z.nullable(tab), metric: metricId }),
  dropPlace: z.strictObject({ tab: z.nullable(tab), metric: metricId }),
  readHealth: z.strictObject({ tab: z.nullable(tab) }),
  putProfiles: z.strictObject({ profiles: z.array(profile).check(z.minLength(1), z.maxLength(500)) }),
  removeProfile: z.strictObject({ key: shortText }),
  saveCampaign: z.strictObject({ campaign }),
  removeCampaign: z.strictObject({ id }),
  applyImport: z.strictObject({ order: id }),
  undoImport: z.strictObject({ id }),
  importProgress: z.strictObject({ order: id }),
  stopImport: z.strictObject({ order: id }),
  thinOut: z.optional(z.null()),
  keptSettings: z.optional(z.null()),
  backupMade: z.union([
    z.strictObject({ address: z.string().check(z.startsWith('blob:'), z.maxLength(300)), name: shortText }),
    z.strictObject({ failed: z.literal(true) }),
  ]),
  errorLog: z.optional(z.null()),
  reportError: logEntry,
} as const;

export type MessageType = keyof typeof MESSAGES;

/**
 * Every message between the places of the extension, by direction. Payloads are JSON: no `undefined`, `NaN`, `Date`.
 * A resolved message proves nothing; only `{ ok: true }` in an answer does. Handlers stand in the background alone.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Campaign } from '../domain/campaign/campaign';
import type { LiveState, ReaderStatus, StorageHealth } from '../domain/live';
import type { LogEntry } from '../domain/log-entry';
import type { KeptSetting } from '../domain/merge/bundle';
import type { ImportSummary } from '../domain/merge/import-record';
import type { MetricId } from '../domain/metrics';
import type { MetricHealth, PageProfile, PickedNumber, PickState, Profile, TaughtPlace, TraceMoment } from '../domain/profile';
import type { Snapshot, Value } from '../domain/reading';
import type { FrameFindings } from '../domain/recorder/frames';
import type { GapCause, Mark, Session } from '../domain/session';
import type { ShowEdits, ShowSaved, ShowServed } from '../domain/show-edits';

/** Expected refusals are values; `reason` is a code that the interface has a sentence for. */
export type Answer<T = object> = ({ ok: true } & T) | { ok: false; reason: string };

/** What the page tells of itself when its content script starts, or comes back from the back/forward cache. */
export interface Hello {
  href: string;
  title: string;
  /** Random id of this page load. */
  boot: string;
  /** The reader's script is there already. */
  hasReader: boolean;
  /** How the page was loaded, from navigation timing; tells a reload from a new visit. */
  navigation: 'navigate' | 'reload' | 'back_forward' | 'prerender';
}

/**
 * What a page needs of its adapter. It is sent because a content script would otherwise carry all platforms' to every page; patterns
 * travel as their source.
 */
export type AdapterWire = Record<string, unknown> & { id: string; elsewhere?: string };

/** The page's part in a running session. */
export interface Assignment {
  session: string;
  source: string;
  /** First sequence number this page load may use; far enough above the last one that nothing still in flight can collide. */
  nextSeq: number;
  /** Last values stored for this source, so that judgement of falls and leaps goes on where it was. */
  last: Snapshot['values'];
  /** When and why reading stopped, for the gap before the first look of this page load; null for a new session or source. */
  resumed: { at: number; cause: GapCause } | null;
  rehearsal: boolean;
}

/** Calls that the content script makes. */
interface PageCalls {
  /** Claims the tab. `duplicateOf` = this dashboard is recorded in that other tab. */
  hello(hello: Hello): Answer<{
    adapter: AdapterWire | null;
    platform: string;
    assignment: Assignment | null;
    duplicateOf: number | null;
    /** What a person taught about this page. */
    profile: PageProfile;
  }>;
  /** One batch in flight at a time. `acked` lists the sequence numbers that are on disk after a strict commit. */
  store(batch: { boot: string; snapshots: Snapshot[]; gaps: PageGap[]; marks: Mark[] }): Answer<{ acked: number[] }>;
}

/** A time without readings that the page noticed itself. */
export interface PageGap {
  id: string;
  session: string;
  source: string;
  from: number;
  to: number;
  cause: GapCause;
}

/** Calls that our own pages make (sidebar, prompter, popup, desk). */
interface OwnPageCalls {
  /** Starts a session on a tab's dashboard, or joins the running one. */
  startRecording(call: { tab: number; title?: string; hosts?: string[] }): Answer<{ session: string }>;
  endSession(call: { session: string }): Answer;
  /** Adds a mark; same id twice is the same mark. */
  addMark(mark: Mark): Answer;
  /** Closes, corrects or acknowledges a mark. */
  changeMark(call: { id: string; patch: MarkPatch }): Answer;
  removeMark(call: { id: string }): Answer;
  /** Edits what a person may edit of a session. */
  editSession(call: {
    session: string;
    patch: Partial<Pick<Session, 'title' | 'hosts' | 'county' | 'tags' | 'campaign' | 'note'>>;
  }): Answer;
  deleteSession(call: { session: string }): Answer;
  restoreSession(call: { session: string }): Answer;
  /** Cuts a finished session in two at a moment; `made` are the parts, in their order. */
  splitSession(call: { session: string; at: number }): Answer<{ made: string[] }>;
  /** Makes one session of several that were one stream; `made` holds its id. */
  mergeSessions(call: { sessions: string[] }): Answer<{ made: string[] }>;
  /** Takes back the splitting or merging that a session came of; `made` are the sessions that returned. */
  undoReshape(call: { session: string }): Answer<{ made: string[] }>;
  /** Asked after a permission was granted: register and start the content script on this tab now. */
  readDashboard(call: { tab: number; origin: string }): Answer;
  /** Shows the sidebar again after it was closed in a tab. */
  showSidebar(call: { tab: number; shown: boolean }): Answer;
  /** Moves or folds the frame that holds the sidebar; `tab` null = the tab the sidebar stands in. */
  frame(call: { tab: number | null; action: FrameAction }): Answer;
  /** Opens one of our pages in a window of its own, or brings it to the front. */
  openWindow(call: { page: 'sidebar' | 'prompter'; tab?: number }): Answer;
  /** Keeps or removes products, hosts and rundowns. Rows that another window changed meanwhile are not touched, and come back. */
  saveShow(edits: ShowEdits): Answer<ShowSaved>;
  /** The rundown that is to be shown, with what it refers to; null = none of one's own: show the sample. */
  getShow(): Answer<ShowServed>;
  /** A person compared the numbers with the live page and found them right; kept for this adapter. */
  confirmAdapter(call: { adapter: string }): Answer;
  /** Lets a person point at a number on the dashboard; `tab` null = the tab the sidebar stands in. */
  pick(call: { tab: number | null; metric: MetricId | null; language: 'zh-CN' | 'en' }): Answer;
  /** A key that our page on the dashboard took while a person points. */
  pickKey(call: { key: string }): Answer;
  pickEnd(call: { tab: number | null }): Answer;
  /** Keeps what was picked, for this dashboard. */
  savePlace(call: { tab: number | null; place: TaughtPlace }): Answer;
  /** The number that was found in another way than it was taught: this is it; both ways to it are kept anew. */
  confirmPlace(call: { tab: number | null; metric: MetricId }): Answer;
  /** … or it is not: the place is forgotten, and what its label leads to is not read as this metric. */
  dropPlace(call: { tab: number | null; metric: MetricId }): Answer;
  /** How the numbers of a dashboard were read of late. */
  readHealth(call: { tab: number | null }): Answer<{ metrics: Partial<Record<MetricId, MetricHealth>> }>;
  /** Puts whole profiles in the place of those of the same dashboards. */
  putProfiles(call: { profiles: Profile[] }): Answer;
  removeProfile(call: { key: string }): Answer;
  saveCampaign(call: { campaign: Campaign }): Answer;
  removeCampaign(call: { id: string }): Answer;
  /** Carries out what our page left in the inbox under this id; see `database/inbox`. */
  applyImport(call: { order: string }): Answer<{ record: ImportSummary }>;
  /** How far an import is; it is over when nothing is known of it. */
  importProgress(call: { order: string }): Answer<{ done: number; all: number }>;
  /** Stops an import: nothing of it stays. Too late when it is on disk already. */
  stopImport(call: { order: string }): Answer;
  /** Thins out sessions older than the months that are kept whole, for about a second; `left` are still to be done. */
  thinOut(call?: null): Answer<{ thinned: number; left: number }>;
  /** The page that nobody sees has gathered a backup, or failed. */
  backupMade(call: { address: string; name: string } | { failed: true }): Answer;
  /** The settings that go into a backup, for a page that cannot read them itself. */
  keptSettings(call?: null): Answer<{ settings: KeptSetting[] }>;
  /** Takes an import back, the newest first. */
  undoImport(call: { id: string }): Answer;
  errorLog(): Answer<{ entries: LogEntry[] }>;
  reportError(entry: LogEntry): Answer;
}

export type FrameAction = 'collapse' | 'expand' | 'left' | 'right' | 'close';

export type MarkPatch = {
  until?: number;
  at?: number;
  seenAt?: number;
  acknowledgedAt?: number;
  text?: string;
  title?: string;
  product?: string;
  hosts?: string[];
  /** Talking points that were highlighted: added to those that are noted already. */
  points?: string[];
  /** Of a correction; null = "there is no value". */
  amount?: number | null;
  reason?: string;
  /** Why a correction is taken back; it stays, and counts no longer. */
  takenBack?: string;
};

export type Protocol = PageCalls & OwnPageCalls;

/** The other end is `entrypoints/background/serve`, which answers in the same wire format. */
export const { sendMessage } = defineExtensionMessaging<Protocol>();

/** Ports. Name: who connects. */
export const PORT = { page: 'page', frame: 'frame', live: 'live' } as const;

/** Background → page, over the port. */
export type ToPage =
  | { t: 'tick'; at: number }
  | { t: 'assign'; assignment: Assignment | null }
  | { t: 'sidebar'; shown: boolean }
  | { t: 'frame'; action: FrameAction }
  | { t: 'pick'; metric: MetricId | null; language: 'zh-CN' | 'en' }
  | { t: 'pick-key'; key: string }
  | { t: 'pick-end' }
  | { t: 'profile'; profile: PageProfile }
  /** Asks for both ways to the number that is now read as this metric. */
  | { t: 'take'; metric: MetricId }
  /** What the reader in a frame of another origin sees; `frame` is the browser's id of it. */
  | { t: 'frame-looks'; frame: number; findings: FrameFindings }
  | { t: 'frame-gone'; frame: number };

/** Background → script in a frame of a dashboard. */
export type ToFrame = { t: 'read'; adapter: AdapterWire | null } | { t: 'tick' } | { t: 'stop' };

/** Script in a frame of a dashboard → background. */
export type FromFrame = { t: 'looks' } & FrameFindings;

/** Page → background, over the port. */
export type FromPage = PageStatus | PagePick | PageTrace;

/** The last looks, told again when the line was cut: the worker may have been stopped and know none. Oldest first. */
export type PageTrace = { t: 'trace'; looks: TraceMoment[] };

/** How far a person has come with pointing; null = it is over. `taken` answers `take`; null = there is no such number. */
export type PagePick = { t: 'pick'; state: PickState | null } | { t: 'taken'; metric: MetricId; picked: PickedNumber | null };

export type PageStatus = {
  t: 'status';
  at: number;
  reader: ReaderStatus;
  /** Present judgement of each found metric. */
  values: Partial<Record<MetricId, Value>>;
  /** Snapshots not yet acknowledged. */
  waiting: number;
  waitingSince: number | null;
  /** The page's own view of the way to the disk: it knows when nobody answers. */
  storage: StorageHealth;
  hidden: boolean;
  /** Where the numbers stand, in a few words of the page's structure. */
  places?: Partial<Record<MetricId, string>>;
  /** Numbers whose digits have not come to rest for a while. */
  restless?: MetricId[];
};

/** Own page → background, over the live port. A sidebar in a frame need not say its tab. */
export type FromLive = { t: 'watch'; tab: number | null };

/** Keys of the browser itself (`commands` in the manifest) that a page with the rundown carries out. */
export type ShowCommand = 'next-point' | 'previous-point' | 'on-air';

/** Background → own page, over the live port. A command goes to one page alone. */
export type ToLive = { t: 'live'; state: LiveState } | { t: 'command'; command: ShowCommand };

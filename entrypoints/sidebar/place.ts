/** Where this sidebar stands: in the frame on a dashboard, or in a window of its own that watches the tab named in its address. */
import type { FrameControls } from '../../components/sidebar/model';
import { type FrameAction, sendMessage } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';

export interface Standing {
  /** The tab whose dashboard is shown; null = the tab this page stands in. */
  tab: number | null;
  framed: boolean;
}

/** `?tab=ID` names a tab; anything else in its place counts as absent. */
export function standing(window_: Pick<Window, 'location' | 'parent' | 'self'>): Standing {
  const named = new URLSearchParams(window_.location.search).get('tab') ?? '';
  const tab = /^\d{1,15}$/.test(named) ? Number(named) : null;
  return { tab, framed: tab === null && window_.parent !== window_.self };
}

/** Asks the content script that holds the frame, by way of the background. A refusal goes to the error log: the frame stays as it is. */
export function frameControls(dashboardTab: () => number | undefined): FrameControls {
  async function settled(answer: Promise<{ ok: boolean } | undefined>): Promise<void> {
    try {
      if (!(await answer)?.ok) await logError('frame', 'refused');
    } catch (error) {
      await logError('frame', error);
    }
  }
  const act = (action: FrameAction) => void settled(sendMessage('frame', { tab: null, action }));
  return {
    onCollapse: () => act('collapse'),
    onExpand: () => act('expand'),
    onSide: (side) => act(side),
    onClose: () => act('close'),
    onPopOut() {
      const tab = dashboardTab();
      void settled(sendMessage('openWindow', { page: 'sidebar', ...(tab === undefined ? {} : { tab }) }));
    },
  };
}

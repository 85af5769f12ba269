/** The whole sidebar, top to bottom by how soon the aide needs it: recording, trouble, numbers, what is said now, what comes. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { MetricId } from '../../utils/domain/metrics';
import { Toast } from '../ui/Toast';
import { useText } from '../ui/text';
import { AlertNotices } from './aide/AlertNotices';
import { Alerts } from './aide/Alerts';
import { Cues } from './aide/Cues';
import { Goal } from './aide/Goal';
import { HostView } from './aide/HostView';
import { JumpBar } from './aide/JumpBar';
import { KeptNotice } from './aide/KeptNotice';
import { MarkEditor } from './aide/MarkEditor';
import { ByHand } from './by-hand';
import { CorrectionForm } from './CorrectionForm';
import { FrameBar } from './FrameBar';
import { HealthNotices } from './HealthNotices';
import { useModel } from './model';
import { NoteForm } from './NoteForm';
import { Numbers } from './Numbers';
import { PageNotices } from './PageNotices';
import { Rail } from './Rail';
import { RecordStatus } from './RecordStatus';
import { RundownList } from './RundownList';
import { refusalText } from './refusal-text';
import { SegmentNow } from './SegmentNow';
import { Health } from './teach/Health';
import { Teaching } from './teach/Teaching';
import { UpNext } from './UpNext';

/** Where a page key belongs to what is being typed or chosen. */
const TYPING = 'input, textarea, select, dialog';

export function Sidebar() {
  const { rundown, actions, aide } = useModel();
  const text = useText();
  const byHand = useSignal<MetricId | null>(null);
  useEffect(() => {
    // Clickers and pedals send page keys; they are heard wherever in the sidebar the focus is.
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || (event.target instanceof Element && event.target.closest(TYPING))) return;
      if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
      event.preventDefault();
      void (event.key === 'PageDown' ? rundown.nextPoint() : rundown.previousPoint());
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [rundown]);
  const refused = actions.refused.value;
  return (
    <ByHand.Provider value={byHand}>
      <Rail />
      <div class="ad-sidebar">
        <header class="ad-head">
          <FrameBar />
          <RecordStatus />
          <JumpBar />
          <AlertNotices />
        </header>
        <main class="ad-main">
          <KeptNotice />
          <HealthNotices />
          <PageNotices />
          <Teaching />
          <Numbers />
          <SegmentNow />
          <UpNext />
          <Cues />
          <HostView />
          <Goal />
          <RundownList />
          <Alerts />
          <NoteForm />
          <CorrectionForm />
          <Health />
          <MarkEditor />
        </main>
        {refused === null && aide.failed.value && (
          <p class="ad-not-kept" role="status">
            {text.t('sidebar.aide.notKept')}
          </p>
        )}
        {refused !== null && (
          <div class="ad-toasts">
            <Toast
              tone="refused"
              text={refusalText(refused, text)}
              dismissLabel={text.t('sidebar.dismiss')}
              onDismiss={actions.dismiss}
            />
          </div>
        )}
      </div>
    </ByHand.Provider>
  );
}

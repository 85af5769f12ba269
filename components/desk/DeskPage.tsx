/** The desk as a whole: where one can go, whether all is kept, undo, and the page that the address asks for. */
import { useEffect } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/text';
import { DeskHead } from './DeskHead';
import { DeskNav } from './DeskNav';
import { Disagreements } from './Disagreements';
import { HostsPage } from './HostsPage';
import { ImportPage } from './ImportPage';
import { type MorePages, useDesk } from './model';
import { ProductsPage } from './ProductsPage';
import { RundownPage } from './RundownPage';

export type { MorePages };

export function DeskPage({ more = {} }: { more?: MorePages }) {
  const { desk, route } = useDesk();
  useEffect(() => {
    // Fields are drawn from the desk's own state, so the browser's undo would fight it: these keys are the desk's everywhere.
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      // Pages of other rooms keep nothing in the desk's history: their fields have the browser's own undo.
      if (more[route.peek().page]) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) desk.redo();
      else desk.undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [desk, route, more]);
  return (
    <div class="adk-desk">
      <DeskNav more={more} />
      <div class="adk-body">
        <DeskHead />
        <main class="adk-main">
          <Disagreements />
          <Room more={more} />
        </main>
      </div>
      <Said />
    </div>
  );
}

/** By itself, so that a word for the screen reader draws nothing else anew. */
function Said() {
  return (
    <p class="ad-sr-only" role="status" aria-live="polite">
      {useDesk().said.value}
    </p>
  );
}

function Room({ more }: { more: MorePages }) {
  const { desk, route } = useDesk();
  const { t } = useText();
  const { page, id } = route.value;
  const More = more[page];
  if (More) return <More />;
  if (desk.phase.value === 'loading') return <p class="adk-quiet">{t('desk.loading')}</p>;
  if (desk.phase.value === 'failed') {
    return (
      <Notice
        tone="problem"
        title={t('desk.failed.title')}
        actions={<Button onClick={() => void desk.load()}>{t('desk.failed.again')}</Button>}
      >
        {t('desk.failed.text')}
      </Notice>
    );
  }
  if (page === 'hosts') return <HostsPage />;
  if (page === 'rundown') return <RundownPage />;
  return id === 'import' ? <ImportPage /> : <ProductsPage />;
}

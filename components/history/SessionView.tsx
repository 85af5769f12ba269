/** One session's page: facts, totals, curve, products, what happened, sources, note. Loading and deleting are the models' business. */
import { useState } from 'preact/hooks';
import type { SessionPatch } from '../../utils/state/history';
import type { People } from '../../utils/state/history-search';
import type { SessionPage } from '../../utils/state/session-page';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { Blank } from './Blank';
import { Corrections } from './Corrections';
import { type Doors, LIST_HREF } from './doors';
import { EditSession } from './EditSession';
import { HostsTable } from './HostsTable';
import { MarksList } from './MarksList';
import { ProductsTable } from './ProductsTable';
import { SessionCurve } from './SessionCurve';
import { SessionFacts } from './SessionFacts';
import { SessionHead } from './SessionHead';
import { SessionTotals } from './SessionTotals';
import { SourcesList } from './SourcesList';
import { SplitDialog } from './SplitDialog';
import { useFormat } from './use-format';
import { useReason } from './use-reason';

export interface SessionViewProps {
  page: SessionPage;
  people: People;
  /** Names of hosts to suggest in the form. */
  names: readonly string[];
  /** Names of campaigns to suggest in the form. */
  campaigns: readonly string[];
  doors: Doors;
  /** Pixels of the curve; lower in a popup. */
  chartHeight: number;
  onDelete(): void;
  /** Absent = sessions are not split here. Resolves when the answer is there. */
  onSplit?(at: number): Promise<void>;
  onUndoReshape?(): void;
}

export function SessionView(props: SessionViewProps) {
  const { page, people, names, campaigns, doors, chartHeight, onDelete, onSplit, onUndoReshape } = props;
  const { t } = useText();
  const reason = useReason();
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  const [splitting, setSplitting] = useState(false);
  const recording = page.recording.value;
  const phase = page.phase.value;

  if (phase === 'loading') {
    return (
      <p class="adh-loading" role="status">
        {t('history.session.loading')}
      </p>
    );
  }
  if (phase === 'failed') {
    return (
      <Blank icon="warning" title={t('history.failed.title')} text={t('history.failed.text')} failed>
        <Button onClick={() => void page.reload()}>{t('history.failed.again')}</Button>
      </Blank>
    );
  }
  if (!recording) {
    return (
      <Blank icon="list" title={t('history.session.gone.title')} text={t('history.session.gone.text')}>
        <a href={LIST_HREF}>{t('history.session.back')}</a>
      </Blank>
    );
  }

  const { session, marks } = recording;
  const refused = page.refused.value;
  async function save(patch: SessionPatch): Promise<void> {
    if (await page.edit(patch)) setEditing(false);
  }
  return (
    <article class="adh-page" data-session={session.id}>
      <SessionHead
        recording={recording}
        people={people}
        doors={doors}
        editing={editing}
        onEdit={() => {
          page.dismiss();
          setEditing(!editing);
        }}
        onDelete={onDelete}
        {...(onSplit && session.endedAt !== undefined && !session.recovered && !session.thinned
          ? { onSplit: () => setSplitting(true) }
          : {})}
      />
      {splitting && onSplit && (
        <SplitDialog
          session={session}
          marks={marks}
          onSplit={(at) => onSplit(at).then(() => setSplitting(false))}
          onClose={() => setSplitting(false)}
        />
      )}
      {session.madeOf && onUndoReshape && (
        <p class="adh-made">
          {t(session.madeOf.length === 1 ? 'history.split.made' : 'history.merge.made')}
          <Button size="sm" icon="undo" onClick={onUndoReshape}>
            {t('history.undo')}
          </Button>
        </p>
      )}
      {editing && (
        <EditSession
          session={session}
          people={people}
          names={names}
          campaigns={campaigns}
          refused={refused === null ? null : reason(refused)}
          onSave={save}
          onCancel={() => setEditing(false)}
        />
      )}
      <SessionFacts session={session} people={people} />
      {session.note && (
        <section class="adh-card" aria-label={t('history.noteTitle')}>
          <p class="adh-note">{session.note}</p>
        </section>
      )}
      {session.thinned && (
        <p class="adh-hint">{t('history.thinned.text', { when: format.day(session.thinned.at, session.timeZone) })}</p>
      )}
      {session.recovered && <p class="adh-hint">{t('history.session.recoveredText')}</p>}
      <SessionTotals recording={recording} />
      {!session.recovered && <SessionCurve recording={recording} people={people} height={chartHeight} />}
      <ProductsTable recording={recording} />
      <HostsTable recording={recording} people={people} />
      <Corrections page={page} recording={recording} refused={refused === null ? null : reason(refused)} />
      <MarksList session={session} marks={marks} />
      <SourcesList session={session} />
    </article>
  );
}

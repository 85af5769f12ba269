/** A list of sessions that draws only as many rows as were asked for, so that a thousand open as fast as ten. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../../utils/domain/session';
import type { People } from '../../utils/state/history-search';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { SessionRow } from './SessionRow';

interface Props {
  sessions: readonly Session[];
  people: People;
  onDelete(id: string): void;
  /** Rows can be ticked; absent = they cannot. */
  choice?: Choice;
}

/** Which rows are ticked. */
export interface Choice {
  chosen: readonly string[];
  choose(id: string, on: boolean): void;
}

const PAGE = 30;

export function SessionList({ sessions, people, onDelete, choice }: Props) {
  const { t } = useText();
  const [pages, setPages] = useState(1);
  const end = useRef<HTMLDivElement>(null);
  const shown = sessions.slice(0, pages * PAGE);
  const left = sessions.length - shown.length;

  // More rows come when the end of the list comes into view; the button does the same without scrolling.
  useEffect(() => {
    if (!end.current || left === 0) return;
    const watch = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setPages((count) => count + 1);
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [left]);

  return (
    <>
      <ul class="adh-sessions" aria-label={t('history.listLabel')}>
        {shown.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            people={people}
            onDelete={onDelete}
            {...(choice
              ? { chosen: choice.chosen.includes(session.id), onChoose: (on: boolean) => choice.choose(session.id, on) }
              : {})}
          />
        ))}
      </ul>
      {left > 0 && (
        <div class="adh-more" ref={end}>
          <Button onClick={() => setPages((count) => count + 1)}>{t('history.more', { count: Math.min(left, PAGE) })}</Button>
        </div>
      )}
    </>
  );
}

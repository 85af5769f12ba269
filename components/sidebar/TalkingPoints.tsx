/** What to say about the product, one point highlighted. Arrow keys step here, page keys anywhere in the sidebar (see `Sidebar`). */
import { useRef } from 'preact/hooks';
import type { TalkingPoint } from '../../utils/domain/rundown';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { useModel } from './model';

export function TalkingPoints({ points }: { points: readonly TalkingPoint[] }) {
  const { rundown } = useModel();
  const { t } = useText();
  const list = useRef<HTMLOListElement>(null);
  const now = rundown.point.value;
  if (points.length === 0) return <p class="ad-aside">{t('sidebar.points.none')}</p>;

  /** The focus goes along, so that the next arrow key is heard as well. */
  async function step(move: () => Promise<void>, event: KeyboardEvent): Promise<void> {
    event.preventDefault();
    await move();
    list.current?.querySelectorAll('button')[rundown.point.peek()]?.focus();
  }

  return (
    <div class="ad-points">
      <div class="ad-points-head">
        <h4>{t('sidebar.points.heading')}</h4>
        <span class="ad-aside ad-num">{t('sidebar.points.position', { now: now + 1, all: points.length })}</span>
      </div>
      <ol
        ref={list}
        class="ad-point-list"
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') void step(rundown.nextPoint, event);
          else if (event.key === 'ArrowUp') void step(rundown.previousPoint, event);
        }}
      >
        {points.map((point, i) => (
          <li key={point.id}>
            <button
              type="button"
              class={`ad-point ad-point-${point.kind}`}
              aria-current={i === now ? 'true' : undefined}
              tabIndex={i === now ? 0 : -1}
              onClick={() => void rundown.selectPoint(i)}
            >
              <span class="ad-point-kind">{t(`sidebar.points.kind.${point.kind}`)}</span>
              <span class="ad-point-text">{point.text}</span>
            </button>
          </li>
        ))}
      </ol>
      <div class="ad-points-nav">
        <Button icon="chevron-up" onClick={() => void rundown.previousPoint()}>
          {t('sidebar.points.previous')}
        </Button>
        <Button variant="primary" icon="chevron-down" onClick={() => void rundown.nextPoint()}>
          {t('sidebar.points.next')}
        </Button>
      </div>
      <p class="ad-aside">{t('sidebar.points.keys')}</p>
    </div>
  );
}

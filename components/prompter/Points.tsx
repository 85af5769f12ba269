/** Three to five talking points, the one to say now large. Stepping is left to the keys, which are heard everywhere. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TalkingPoint } from '../../utils/domain/rundown';
import { useText } from '../ui/text';
import { useModel } from './model';

/** More cannot be taken in at one glance. */
const SHOWN = 5;

/** The points around the one that counts. */
function around(points: readonly TalkingPoint[], now: number): { point: TalkingPoint; index: number }[] {
  const from = Math.max(0, Math.min(now - Math.floor(SHOWN / 2), points.length - SHOWN));
  return points.map((point, index) => ({ point, index })).slice(from, from + SHOWN);
}

export function Points({ points }: { points: readonly TalkingPoint[] }) {
  const { rundown } = useModel();
  const { t } = useText();
  const current = useRef<HTMLLIElement>(null);
  const now = rundown.point.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `now` moves the reference
  useLayoutEffect(() => current.current?.scrollIntoView({ block: 'nearest' }), [now]);
  if (points.length === 0) return <p class="ad-prompter-none">{t('prompter.noPoints')}</p>;
  return (
    <section class="ad-prompter-points" aria-label={t('prompter.points')} data-fit>
      <ol>
        {around(points, now).map(({ point, index }) => (
          <li
            key={point.id}
            ref={index === now ? current : null}
            class={`ad-say ad-say-${point.kind}`}
            aria-current={index === now ? 'true' : undefined}
          >
            <span class="ad-say-kind">{t(`prompter.kind.${point.kind}`)}</span>
            <span class="ad-say-text">{point.text}</span>
          </li>
        ))}
      </ol>
      <p class="ad-prompter-aside ad-num">{t('prompter.pointOf', { now: now + 1, all: points.length })}</p>
    </section>
  );
}

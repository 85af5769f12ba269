/** Short ways to the parts of the sidebar, always in sight: an aide has seconds. A closed part is opened on the way. */
import { useText } from '../../ui/text';
import { useModel } from '../model';

/** Parts by the id or name they stand under. */
const PARTS = [
  { id: 'numbers', at: '#ad-numbers' },
  { id: 'show', at: '#ad-show' },
  { id: 'cues', at: '[data-part=cues]', fold: true },
  { id: 'goal', at: '[data-part=goal]', fold: true },
  { id: 'rundown', at: '#ad-rundown' },
] as const;

export function JumpBar() {
  const { aide } = useModel();
  const { t } = useText();
  function jump(part: (typeof PARTS)[number]): void {
    if ('fold' in part) aide.set.folds({ ...aide.folds.peek(), [part.id]: true });
    const place = document.querySelector(part.at);
    (place?.closest('section') ?? place)?.scrollIntoView({ block: 'start' });
    // The keyboard goes on from there.
    place?.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true });
  }
  return (
    <nav class="ad-jump" aria-label={t('sidebar.aide.jump.name')}>
      {PARTS.map((part) => (
        <button key={part.id} type="button" onClick={() => jump(part)}>
          {t(`sidebar.aide.jump.${part.id}`)}
        </button>
      ))}
    </nav>
  );
}

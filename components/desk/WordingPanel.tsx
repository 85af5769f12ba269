/** The wording check over a whole rundown: every text that could be said, with the way to where it stands. And the office's own words. */
import { useMemo } from 'preact/hooks';
import type { Rundown } from '../../utils/domain/rundown';
import { checkRundown, type PlacedFindings } from '../../utils/domain/wording/check-rundown';
import { WORDING } from '../../utils/domain/wording/words';
import { deskHref } from '../../utils/state/desk-route';
import { Icon } from '../ui/Icon';
import { useText } from '../ui/text';
import { useDesk } from './model';
import { OwnWords } from './OwnWords';
import { useSegmentTitle } from './use-segment-title';
import { WordingNotes } from './WordingNotes';

export function WordingPanel({ rundown }: { rundown: Rundown }) {
  const { desk, own } = useDesk();
  const { t } = useText();
  const titleOf = useSegmentTitle();
  const { products } = desk.data.value;
  const words = own.value;
  const placed = useMemo(() => checkRundown(rundown, products, WORDING, words), [rundown, products, words]);
  const count = placed.reduce((sum, { findings }) => sum + findings.length, 0);
  const date = WORDING.files[0]?.date ?? '';
  const where = ({ place }: PlacedFindings) => {
    if ('product' in place) {
      const name = products.find(({ id }) => id === place.product)?.name || t('desk.unnamed');
      return { href: deskHref('products', place.product), text: `${name} · ${t(`desk.wording.place.${place.field}`)}` };
    }
    const segment = rundown.segments.find(({ id }) => id === place.segment);
    const title = segment ? titleOf(segment, undefined) : '';
    return {
      href: deskHref('rundown', rundown.id, place.segment ?? ''),
      text: `${title} · ${t(`desk.wording.place.${place.field}`)}`,
    };
  };
  return (
    <section class="adk-form" aria-label={t('desk.wording.check')}>
      <h2>
        {count === 0 && <Icon name="check" />} {count === 0 ? t('desk.wording.none') : t('desk.wording.count', { count })}
      </h2>
      <p class="adk-quiet">{t('desk.wording.about', { date })}</p>
      <ol class="adk-plain adk-found">
        {placed.map((one) => {
          const { href, text } = where(one);
          return (
            <li key={`${href}${text}${one.text}`}>
              <a href={href}>{text}</a>
              <WordingNotes text={one.text} found={one.findings} />
            </li>
          );
        })}
      </ol>
      <OwnWords />
    </section>
  );
}

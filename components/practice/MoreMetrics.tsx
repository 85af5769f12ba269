/** Numbers that look like the key metrics and are something else, each as one line of text. */
import { useText } from '../ui/text';
import { lookAlikeText } from './look-alikes';
import type { Practice } from './practice-model';

const LINES = ['perThousand', 'averageViewers', 'perHour', 'averageStay'] as const;

export function MoreMetrics({ practice }: { practice: Practice }) {
  const texts = useText();
  return (
    <section class="ad-practice-card ad-practice-more" aria-labelledby="practice-more">
      <h2 id="practice-more">{texts.t('practice.section.more')}</h2>
      <ul class="ad-practice-lines">
        {LINES.map((which) => (
          <li key={which}>{`${texts.t(`practice.alike.${which}`)} ${lookAlikeText(which, practice.page.value, texts)}`}</li>
        ))}
      </ul>
    </section>
  );
}

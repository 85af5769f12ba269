/** The block of the last five minutes: the labels of the totals again, with other numbers (seen on Douyin's big screen). */
import { useText } from '../ui/text';
import { RECENT, recentText } from './look-alikes';
import type { Practice } from './practice-model';

export function RecentMetrics({ practice }: { practice: Practice }) {
  const { t, language } = useText();
  return (
    <section class="ad-practice-card ad-practice-recent" aria-labelledby="practice-recent">
      <h2 id="practice-recent">{t('practice.section.recent')}</h2>
      <div class="ad-practice-pairs">
        {RECENT.map((metric) => (
          <div class="ad-practice-pair" key={metric}>
            <span class="ad-practice-label">{t(`practice.recent.${metric}`)}</span>
            <span class="ad-practice-number">{recentText(metric, practice.page.value, language)}</span>
          </div>
        ))}
      </div>
    </section>
  );
}

/** The practice dashboard: a livestream console that looks like a platform's and says that it is not one. */
import { TextProvider } from '../ui/text';
import { Comments } from './Comments';
import { CoreMetrics } from './CoreMetrics';
import { Header } from './Header';
import { MoreMetrics } from './MoreMetrics';
import { OverDialog } from './OverDialog';
import { ProductCards } from './ProductCards';
import { ProductNow } from './ProductNow';
import { ProductTable } from './ProductTable';
import type { Practice } from './practice-model';
import { RecentMetrics } from './RecentMetrics';
import { PRACTICE_TEXTS } from './run';
import { TrafficPanel } from './TrafficPanel';
import { TrendChart } from './TrendChart';

export function PracticePage({ practice }: { practice: Practice }) {
  const tab = practice.tab.value;
  return (
    <TextProvider language={practice.language.value} rooms={PRACTICE_TEXTS}>
      <div class={`ad-practice ad-practice-${practice.options.layout}`}>
        <Header practice={practice} />
        <main class={`ad-practice-main ad-practice-on-${tab}`} key={`${tab}/${practice.mounts.value}`}>
          <CoreMetrics practice={practice} />
          {tab === 'overview' && (
            <>
              <MoreMetrics practice={practice} />
              <TrendChart practice={practice} />
              <RecentMetrics practice={practice} />
            </>
          )}
          {tab === 'products' && <ProductTable practice={practice} />}
          {tab === 'traffic' && <TrafficPanel practice={practice} />}
          <aside class="ad-practice-side">
            <ProductNow practice={practice} />
            {tab === 'overview' && <ProductCards practice={practice} />}
            <Comments practice={practice} />
          </aside>
        </main>
        {practice.page.value.phase === 'ended' && !practice.overClosed.value && <OverDialog practice={practice} />}
      </div>
    </TextProvider>
  );
}

/** The segment that is shown now: product and price, or what else happens; on air; talking points; what comes next. */
import { useComputed } from '@preact/signals';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/text';
import { TimesLeft } from './aide/TimesLeft';
import { itemTitle, kindText } from './item-title';
import { useModel } from './model';
import { OnAir } from './OnAir';
import { ProductFacts } from './ProductFacts';
import { SegmentNav } from './SegmentNav';
import { TalkingPoints } from './TalkingPoints';

export function SegmentNow() {
  const { rundown } = useModel();
  const text = useText();
  const { t } = text;
  const item = rundown.current.value;
  const sample = useComputed(() => rundown.rundown.value.sample === true);
  if (!item) {
    return (
      <Notice tone="info" title={t('sidebar.show.empty')}>
        <p>{t('sidebar.show.emptyDo')}</p>
      </Notice>
    );
  }
  const { segment, product, hosts } = item;
  return (
    <section class="ad-section" aria-labelledby="ad-show">
      <div class="ad-section-head">
        <h2 id="ad-show">{t('sidebar.show.heading')}</h2>
        <SegmentNav />
      </div>
      <div class="ad-card">
        <div class="ad-card-head">
          <h3>{itemTitle(item, text)}</h3>
          {sample.value && <span class="ad-chip">{t('sidebar.show.sample')}</span>}
          {segment.kind !== 'product' && <span class="ad-chip">{kindText(segment.kind, text)}</span>}
        </div>
        {product && <ProductFacts product={product} />}
        {segment.kind === 'product' && !product && <p class="ad-aside">{t('sidebar.show.noProduct')}</p>}
        <p class="ad-aside">
          {t('sidebar.show.planned', { count: segment.plannedMinutes })}
          {hosts.length > 0 && ` · ${t('sidebar.show.hosts', { names: hosts.map((host) => host.name).join(' · ') })}`}
        </p>
        {segment.script && <p class="ad-script">{segment.script}</p>}
        <OnAir item={item} />
        <TimesLeft />
        {product && <TalkingPoints points={product.points} />}
      </div>
    </section>
  );
}

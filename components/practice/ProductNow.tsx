/** The product being explained, as the card over the video shows it. */
import { useText } from '../ui/text';
import { showMoney } from './platform-text';
import type { Practice } from './practice-model';
import { Thumbnail } from './Thumbnail';

export function ProductNow({ practice }: { practice: Practice }) {
  const { t, language } = useText();
  const { products, turn } = practice.page.value;
  const product = products.find(({ explaining }) => explaining);
  const kind = practice.show.turns[turn]?.kind;
  return (
    <section class="ad-practice-card ad-practice-now" aria-labelledby="practice-now">
      <h2 id="practice-now">{t('practice.section.explaining')}</h2>
      {product ? (
        <div class="ad-practice-now-body">
          <Thumbnail id={product.id} large />
          <div>
            <p class="ad-practice-now-name">{t(`practice.product.${product.id}.name`)}</p>
            <p class="ad-practice-muted">{t(`practice.product.${product.id}.origin`)}</p>
            <p class="ad-practice-price">
              <strong>{showMoney(product.liveMinor, language, 'exact').text}</strong>{' '}
              <s>{showMoney(product.listMinor, language, 'exact').text}</s>
            </p>
          </div>
        </div>
      ) : (
        <p class="ad-practice-empty">
          {kind === undefined || kind === 'product' ? t('practice.nothingOnAir') : t(`practice.turn.${kind}`)}
        </p>
      )}
    </section>
  );
}

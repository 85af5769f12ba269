/** The product being explained, as the card over the video shows it. */
import type { Phase } from '../../utils/domain/show/state';
import type { TurnKind } from '../../utils/domain/show/turns';
import type { Translator } from '../../utils/i18n';
import { useText } from '../ui/text';
import { NO_VALUE } from './Digits';
import { showCount, showMoney } from './platform-text';
import type { Practice } from './practice-model';
import { Thumbnail } from './Thumbnail';

export function ProductNow({ practice }: { practice: Practice }) {
  const { t, language } = useText();
  const { products, turn } = practice.page.value;
  const product = products.find(({ explaining }) => explaining);
  const kind = practice.show.turns[turn]?.kind;
  const { phase } = practice.page.value;
  return (
    <section class="ad-practice-card ad-practice-now" aria-labelledby="practice-now">
      <h2 id="practice-now">{t('practice.section.explaining')}</h2>
      {product ? (
        <>
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
          <div class="ad-practice-row-figures">
            <span>
              <b>{product.sold ? showCount(product.sold.items, language, 'short').text : NO_VALUE}</b>
              <i>{t('practice.row.sold')}</i>
            </span>
            <span>
              <b>{product.sold ? showCount(product.sold.clicks, language, 'short').text : NO_VALUE}</b>
              <i>{t('practice.row.clicks')}</i>
            </span>
            <span>
              <b>{showCount(product.stockLeft, language, 'exact').text}</b>
              <i>{t('practice.row.stock')}</i>
            </span>
          </div>
        </>
      ) : (
        <p class="ad-practice-empty">{idle(phase, kind, t)}</p>
      )}
    </section>
  );
}

/** What stands there while no product is explained. */
function idle(phase: Phase, kind: TurnKind | undefined, t: Translator['t']): string {
  if (phase === 'before') return t('practice.startsSoon');
  if (phase === 'ended') return t('practice.over.title');
  return kind === undefined || kind === 'product' ? t('practice.nothingOnAir') : t(`practice.turn.${kind}`);
}

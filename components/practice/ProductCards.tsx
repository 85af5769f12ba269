/** The products beside the metrics, number above its label in each row (as seen on Douyin's control page). */
import { useText } from '../ui/text';
import { NO_VALUE } from './Digits';
import { showCount, showMoney } from './platform-text';
import type { Practice } from './practice-model';
import { Scroll } from './Scroll';
import { Thumbnail } from './Thumbnail';

export function ProductCards({ practice }: { practice: Practice }) {
  const { t, language } = useText();
  const products = practice.page.value.products.toSorted((a, b) => Number(b.explaining) - Number(a.explaining));
  return (
    <section class="ad-practice-card ad-practice-goods" aria-labelledby="practice-goods">
      <h2 id="practice-goods">{t('practice.section.products')}</h2>
      <Scroll by="practice-goods">
        <ol class="ad-practice-rows">
          {products.map(({ id, explaining, liveMinor, sold }) => (
            <li key={id} class={explaining ? 'ad-practice-row ad-practice-row-now' : 'ad-practice-row'}>
              <Thumbnail id={id} />
              <div class="ad-practice-row-body">
                <p class="ad-practice-row-name">
                  {explaining && <span class="ad-practice-badge">{t('practice.row.explaining')}</span>}
                  {t(`practice.product.${id}.name`)}
                </p>
                <div class="ad-practice-row-figures">
                  <span>
                    <b class="ad-practice-live-price">{showMoney(liveMinor, language, 'exact').text}</b>
                    <i>{t('practice.row.price')}</i>
                  </span>
                  <span>
                    <b>{sold ? showCount(sold.items, language, 'short').text : NO_VALUE}</b>
                    <i>{t('practice.row.sold')}</i>
                  </span>
                  <span>
                    <b>{sold ? showMoney(sold.revenueMinor, language, 'short').text : NO_VALUE}</b>
                    <i>{t('practice.row.revenue')}</i>
                  </span>
                </div>
              </div>
            </li>
          ))}
        </ol>
      </Scroll>
    </section>
  );
}

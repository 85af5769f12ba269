/** Every product of the show in a table, on the tab of products. */
import { useText } from '../ui/text';
import { NO_VALUE } from './Digits';
import { showCount, showMoney, showShare } from './platform-text';
import type { Practice } from './practice-model';
import { Scroll } from './Scroll';
import { Thumbnail } from './Thumbnail';

const COLUMNS = ['name', 'state', 'price', 'list', 'clicks', 'rate', 'sold', 'revenue', 'stock'] as const;

export function ProductTable({ practice }: { practice: Practice }) {
  const { t, language } = useText();
  return (
    <section class="ad-practice-card ad-practice-table" aria-labelledby="practice-table">
      <h2 id="practice-table">{t('practice.section.products')}</h2>
      <Scroll by="practice-table">
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`practice.row.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {practice.page.value.products.map(({ id, explaining, liveMinor, listMinor, sold, stockLeft }) => (
              <tr key={id} class={explaining ? 'ad-practice-row-now' : ''}>
                <th scope="row">
                  <Thumbnail id={id} />
                  {t(`practice.product.${id}.name`)}
                </th>
                <td>
                  <span class={explaining ? 'ad-practice-badge' : 'ad-practice-muted'}>
                    {t(explaining ? 'practice.row.explaining' : 'practice.row.resting')}
                  </span>
                </td>
                <td class="ad-practice-live-price">{showMoney(liveMinor, language, 'exact').text}</td>
                <td>
                  <s>{showMoney(listMinor, language, 'exact').text}</s>
                </td>
                <td>{sold ? showCount(sold.clicks, language, 'short').text : NO_VALUE}</td>
                <td>{sold && sold.clicks > 0 ? showShare(sold.orders / sold.clicks) : NO_VALUE}</td>
                <td>{sold ? showCount(sold.items, language, 'short').text : NO_VALUE}</td>
                <td>{sold ? showMoney(sold.revenueMinor, language, 'short').text : NO_VALUE}</td>
                <td>{showCount(stockLeft, language, 'exact').text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

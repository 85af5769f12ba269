/** What viewers write, newest first. Not announced aloud: a busy show would drown everything else. */
import { useText } from '../ui/text';
import { showClock } from './platform-text';
import type { Practice } from './practice-model';
import { Scroll } from './Scroll';

export function Comments({ practice }: { practice: Practice }) {
  const { t } = useText();
  const { said } = practice.page.value;
  return (
    <section class="ad-practice-card ad-practice-said" aria-labelledby="practice-said">
      <h2 id="practice-said">{t('practice.section.said')}</h2>
      {said.length === 0 ? (
        <p class="ad-practice-empty">{t('practice.noComments')}</p>
      ) : (
        <Scroll by="practice-said">
          <ul class="ad-practice-comments">
            {said.map((line) => (
              <li key={line.id} class={line.said === 'bought' ? 'ad-practice-line-bought' : ''}>
                <time>{showClock(line.atMs)}</time> <b>{t(`practice.nick.${line.nick}`)}</b>{' '}
                <span>
                  {t(`practice.said.${line.said}`, line.product ? { product: t(`practice.product.${line.product}.name`) } : {})}
                </span>
              </li>
            ))}
          </ul>
        </Scroll>
      )}
    </section>
  );
}

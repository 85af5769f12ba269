/** One tile of the practice dashboard: a label, a number, and what real pages put beside them. The numbers come from the model. */
import { METRICS } from '../../utils/domain/metrics';
import { createRandom, seedOf } from '../../utils/domain/show/random';
import { useText } from '../ui/text';
import { Digits, NO_VALUE } from './Digits';
import { lookAlikeText } from './look-alikes';
import { showShare } from './platform-text';
import type { Practice } from './practice-model';
import type { Tile } from './tiles';

interface Props {
  practice: Practice;
  tile: Tile;
}

export function MetricTile({ practice, tile }: Props) {
  const texts = useText();
  const { t } = texts;
  const { metric, widget, counted, under } = tile;
  const classes = `ad-practice-tile ad-practice-tile-${tile.label} ad-practice-${METRICS[metric].quantity}`;
  if (practice.broken.value.includes(metric)) {
    return (
      <div class={classes}>
        <div class="ad-practice-label">{t('practice.broken')}</div>
      </div>
    );
  }
  const shown = practice.shown.value[metric];
  const label = t(`practice.metric.${metric}`);
  if (tile.label === 'inline') {
    return (
      <div class={classes}>
        <p>{`${label} ${shown?.text ?? NO_VALUE}`}</p>
      </div>
    );
  }
  const value = (
    <>
      <Digits shown={shown} widget={widget} digits={practice.options.digits} />
      {counted && shown && <span class="ad-practice-unit">{t(`practice.unit.${counted}`)}</span>}
      {tile.delta && shown && <Delta practice={practice} tile={tile} />}
    </>
  );
  if (tile.label === 'term') {
    return (
      <dl class={classes}>
        <dt class="ad-practice-label">{label}</dt>
        <dd class="ad-practice-value">{value}</dd>
        {under && (
          <dd class="ad-practice-under">{`${t(`practice.alike.${under}`)} ${lookAlikeText(under, practice.page.value, texts)}`}</dd>
        )}
      </dl>
    );
  }
  return (
    <div class={classes}>
      {tile.label === 'below' && <div class="ad-practice-value">{value}</div>}
      <div class="ad-practice-label">
        {label}
        {tile.help && (
          <span class="ad-practice-help" aria-hidden="true">
            ?
          </span>
        )}
      </div>
      {tile.label === 'above' && <div class="ad-practice-value">{value}</div>}
      {under && (
        <div class="ad-practice-under">
          <span>{t(`practice.alike.${under}`)}</span> <span>{lookAlikeText(under, practice.page.value, texts)}</span>
        </div>
      )}
    </div>
  );
}

/** A change against the last show, made up from the seed: it stands beside the number and is not the number. */
function Delta({ practice, tile }: Props) {
  const { t } = useText();
  const change = createRandom(seedOf(`${practice.show.seed}/delta/${tile.metric}`)).between(-0.15, 0.35);
  const direction = change < 0 ? 'down' : 'up';
  return (
    <span class={`ad-practice-delta ad-practice-${direction}`}>
      {t(`practice.delta.${direction}`, { part: showShare(Math.abs(change)) })}
    </span>
  );
}

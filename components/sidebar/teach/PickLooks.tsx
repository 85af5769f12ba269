/** The last three looks at a picked number, each as it would be read: a number that moves, or is another one each time, shows itself here. */
import { formatAmount } from '../../../utils/domain/format';
import { METRICS, type MetricId } from '../../../utils/domain/metrics';
import { type PickedNumber, type PickLook, readPicked } from '../../../utils/domain/profile';
import type { Translator } from '../../../utils/i18n';
import { useText } from '../../ui/text';

const SHOWN = [0, 1, 2];

interface Props {
  looks: readonly PickLook[];
  metric: MetricId;
  picked: PickedNumber;
  unit: string;
}

function words({ t, language }: Translator, raw: string | null, { metric, picked, unit }: Props): string {
  if (raw === null) return t('teach.form.gone');
  const read = readPicked(raw, metric, picked, unit);
  if (read.kind === 'missing') return t('teach.form.missing', { raw });
  if (read.kind === 'unparsed') return t('teach.form.unread', { raw, metric: t(`common.metric.${metric}`) });
  return t('teach.form.reads', { raw, value: formatAmount(read, METRICS[metric].quantity, language) });
}

export function PickLooks(props: Props) {
  const text = useText();
  const { t } = text;
  return (
    <div>
      <h3 class="ad-aside">{t('teach.form.looks')}</h3>
      <ol class="ad-looks" aria-live="polite">
        {SHOWN.map((index) => {
          const look = props.looks[index];
          return (
            <li key={index} data-look={look ? (look.raw ?? '') : undefined} class="ad-num">
              <span class="ad-sr-only">{t('teach.form.look', { number: index + 1 })}: </span>
              {look ? words(text, look.raw, props) : t('teach.form.waiting')}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

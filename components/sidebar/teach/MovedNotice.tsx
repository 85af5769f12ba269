/** Asks whether a number that was found in another way than it was taught is still the same. Until somebody answers it does not count. */
import type { MovedPlace } from '../../../utils/domain/profile';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useText } from '../../ui/text';
import { Guarded } from '../Guarded';
import { useModel } from '../model';

export function MovedNotice({ place }: { place: MovedPlace }) {
  const { teach } = useModel();
  const { t } = useText();
  const { metric, by, raw, label } = place;
  return (
    <div data-moved={metric}>
      <Notice
        tone="warning"
        icon="target"
        title={t('teach.moved.title', { metric: t(`common.metric.${metric}`) })}
        actions={
          <Guarded>
            <Button size="sm" icon="check" busy={teach?.busy.value ?? false} onClick={() => void teach?.confirm(metric)}>
              {t('teach.moved.yes')}
            </Button>
            <Button size="sm" onClick={() => void teach?.drop(metric)}>
              {t('teach.moved.no')}
            </Button>
          </Guarded>
        }
      >
        <p>{t(by === 'label' && label ? 'teach.moved.byLabel' : 'teach.moved.byPath', { label, raw })}</p>
        <p>{t('teach.moved.hint')}</p>
      </Notice>
    </div>
  );
}

/** While a person points: what to do on the page, then what the number is. */
import { useEffect, useRef } from 'preact/hooks';
import type { PickState } from '../../../utils/domain/profile';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useText } from '../../ui/text';
import { useModel } from '../model';
import { PickForm } from './PickForm';

export function PickPanel({ pick }: { pick: PickState }) {
  const { teach } = useModel();
  const { t } = useText();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'start' });
    if (pick.stage === 'chosen') box.current?.focus({ preventScroll: true });
  }, [pick.stage]);
  return (
    <section ref={box} class="ad-teach" tabIndex={-1} aria-label={t('teach.form.title')} data-pick={pick.stage}>
      {pick.stage === 'chosen' ? (
        <PickForm key={pick.picked.path.join(' ')} pick={pick} />
      ) : (
        <Notice
          tone="info"
          icon="target"
          title={pick.metric ? t('teach.point.titleFor', { metric: t(`common.metric.${pick.metric}`) }) : t('teach.point.title')}
          actions={
            <Button size="sm" onClick={() => void teach?.cancel()}>
              {t('teach.point.cancel')}
            </Button>
          }
        >
          <p>{t('teach.point.how')}</p>
        </Notice>
      )}
    </section>
  );
}

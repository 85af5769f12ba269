/** The segments in their order, each with its planned start within the show. Moved by drag, by buttons and by Alt+↑↓. */
import { useMemo } from 'preact/hooks';
import type { Rundown } from '../../utils/domain/rundown';
import { planTimes } from '../../utils/domain/rundown-edit/schedule';
import { dropSegment, moveSegmentBy } from '../../utils/domain/rundown-edit/segments';
import { useText } from '../ui/text';
import { useDesk } from './model';
import { SegmentRow } from './SegmentRow';
import { useOrder } from './use-order';
import { useSegmentTitle } from './use-segment-title';

export function SegmentList({ rundown, open }: { rundown: Rundown; open: string | undefined }) {
  const { desk, say } = useDesk();
  const { t } = useText();
  const titleOf = useSegmentTitle();
  const { segments } = rundown;
  const { products, hosts } = desk.data.value;
  const byId = useMemo(() => new Map(products.map((product) => [product.id, product])), [products]);
  const nameOf = useMemo(() => new Map(hosts.map(({ id, name }) => [id, name])), [hosts]);
  const { over, order } = useOrder(
    (id, by) => {
      desk.change('rundowns', rundown.id, (row) => moveSegmentBy(row, id, by));
      const from = segments.findIndex((one) => one.id === id);
      const segment = segments[from];
      if (!segment) return;
      const place = Math.min(Math.max(from + 1 + by, 1), segments.length);
      say(
        t('desk.order.movedTitle', {
          title: titleOf(segment, byId.get(segment.product ?? '')),
          place,
          count: segments.length,
        }),
      );
    },
    (id, before) => desk.change('rundowns', rundown.id, (row) => dropSegment(row, id, before)),
  );
  const planned = planTimes(rundown, 0);
  return (
    <>
      <p class="adk-quiet adk-pad">{t('desk.order.hint')}</p>
      <ol class="adk-segments" aria-label={t('desk.rundown.segments')}>
        {planned.map(({ segment, startAt }, index) => (
          <SegmentRow
            key={segment.id}
            rundown={rundown.id}
            segment={segment}
            title={titleOf(segment, byId.get(segment.product ?? ''))}
            product={byId.get(segment.product ?? '')}
            hosts={segment.hosts.map((id) => nameOf.get(id) || t('desk.unnamed')).join(' + ')}
            startMs={startAt}
            index={index}
            last={segments.length - 1}
            next={segments[index + 1]?.id ?? null}
            open={segment.id === open}
            over={over === segment.id}
            order={order}
          />
        ))}
      </ol>
    </>
  );
}

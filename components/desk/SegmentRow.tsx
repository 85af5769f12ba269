/** One segment in the order: when, what, for how long, by whom. Opening it shows its form. */
import { formatPrice, formatTimer } from '../../utils/domain/format';
import type { Product, Segment } from '../../utils/domain/rundown';
import { deskHref } from '../../utils/state/desk-route';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/text';
import type { Order } from './use-order';
import { kindText } from './use-segment-title';

interface Props {
  rundown: string;
  segment: Segment;
  title: string;
  product: Product | undefined;
  /** Names, joined. */
  hosts: string;
  /** Planned start, ms from the start of the show. */
  startMs: number;
  index: number;
  last: number;
  next: string | null;
  open: boolean;
  over: boolean;
  order: Order;
}

export function SegmentRow({ rundown, segment, title, product, hosts, startMs, index, last, next, open, over, order }: Props) {
  const text = useText();
  const { t, language } = text;
  const { id, kind, plannedMinutes } = segment;
  const lost = kind === 'product' && !product;
  return (
    <li class="adk-segment" data-kind={kind} data-over={over} {...order.row(id, next)}>
      <span class="adk-grip" aria-hidden="true">
        <Icon name="grip" />
      </span>
      <a class="adk-item" href={deskHref('rundown', rundown, id)} aria-current={open ? 'true' : undefined} draggable={false}>
        <span class="adk-start ad-num">{formatTimer(startMs)}</span>
        <span class="adk-item-text">
          <b>
            {index + 1}. {title}
          </b>
          <span class="adk-quiet">{[kindText(text, kind), hosts].filter(Boolean).join(' · ')}</span>
        </span>
        <span class="adk-item-end ad-num">
          {t('desk.segment.minutes', { count: plannedMinutes })}
          {product?.liveMinor !== undefined && (
            <span class="adk-quiet">{formatPrice(product.liveMinor, product.currency, language)}</span>
          )}
        </span>
        {lost && <Icon name="warning" size="sm" label={t('desk.segment.noProduct')} />}
      </a>
      <span class="adk-tools">
        <IconButton
          size="sm"
          icon="arrow-up"
          label={t('desk.order.upTitle', { title })}
          aria-disabled={index === 0}
          onClick={() => order.by(id, -1)}
        />
        <IconButton
          size="sm"
          icon="arrow-down"
          label={t('desk.order.downTitle', { title })}
          aria-disabled={index === last}
          onClick={() => order.by(id, 1)}
        />
      </span>
    </li>
  );
}
